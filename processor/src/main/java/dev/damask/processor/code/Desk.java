package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Problem;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What all who read a type for one generated type work with: the compilation, the names of types,
 * the signatures, and where to say what is wrong and what lint would say.
 */
public final class Desk {

  private final Subject subject;
  private final Report own;
  private final Lint lint;
  private final TypeNames names;
  private final List<TypeVariableName> typeVariables;
  private final SignatureReader signatures;
  private final @Nullable Hierarchy hierarchy;
  private final Predicate<TypeElement> isLookedAt;

  private Desk(
      Subject subject,
      Report own,
      Lint lint,
      TypeNames names,
      List<TypeVariableName> typeVariables,
      SignatureReader signatures,
      @Nullable Hierarchy hierarchy,
      Predicate<TypeElement> isLookedAt) {
    this.subject = subject;
    this.own = own;
    this.lint = lint;
    this.names = names;
    this.typeVariables = typeVariables;
    this.signatures = signatures;
    this.hierarchy = hierarchy;
    this.isLookedAt = isLookedAt;
  }

  /**
   * For a generated type that is a subtype of the user's.
   *
   * @param variables those of the generated type
   * @param isLookedAt which types that are compiled with us are read themselves
   */
  public static Desk ofSubtype(
      Subject subject,
      List<? extends TypeParameterElement> variables,
      Predicate<TypeElement> isLookedAt) {
    Lint lint = new Lint();
    TypeNames names = TypeNames.of(subject, true, lint).declaring(variables, Set.of());
    Hierarchy hierarchy = new Hierarchy(subject.type(), names, subject.report());
    List<TypeVariableName> declarations = names.declarations(variables);
    Set<String> taken = new HashSet<>();
    for (TypeVariableName variable : declarations) {
      taken.add(variable.name());
    }
    SignatureReader signatures = new SignatureReader(subject, lint, declarations, taken);
    return new Desk(
        subject, subject.report(), lint, names, declarations, signatures, hierarchy, isLookedAt);
  }

  /**
   * For a generated type that inherits nothing.
   *
   * @param types the names of types in its methods, which no type variable is to hide
   */
  public static Desk ofStranger(Subject subject, Set<String> types) {
    Lint lint = new Lint();
    TypeNames names = TypeNames.of(subject, false, lint);
    SignatureReader signatures = new SignatureReader(subject, lint, List.of(), types);
    return new Desk(
        subject, subject.report(), lint, names, List.of(), signatures, null, it -> true);
  }

  /** The same desk; what is wrong is reported elsewhere. */
  public Desk reportingTo(Report report) {
    return new Desk(
        subject.reportingTo(report),
        own,
        lint,
        names.reportingTo(report),
        typeVariables,
        signatures.reportingTo(report),
        hierarchy,
        isLookedAt);
  }

  /** The same desk; what is wrong, and what lint would say, is thrown away. */
  public Desk muted() {
    Report nowhere = new Report();
    return new Desk(
        subject.reportingTo(nowhere),
        nowhere,
        new Lint(),
        names.muted(),
        typeVariables,
        signatures.muted(),
        hierarchy,
        isLookedAt);
  }

  /** The type that is read, and the one that is generated. */
  public Subject subject() {
    return subject;
  }

  /** The type that is read. */
  public TypeElement type() {
    return subject.type();
  }

  public Program program() {
    return subject.program();
  }

  public Report report() {
    return subject.report();
  }

  public Lint lint() {
    return lint;
  }

  public TypeNames names() {
    return names;
  }

  /** Which members of the type and its supertypes generated code can use. */
  public Reach reach() {
    return new Reach(subject);
  }

  /** The variables that the generated type declares. */
  public List<TypeVariableName> typeVariables() {
    return typeVariables;
  }

  public SignatureReader signatures() {
    return signatures;
  }

  /** The type with its supertypes, for a generated subtype. */
  public Hierarchy hierarchy() {
    return Objects.requireNonNull(hierarchy, "a stranger inherits nothing");
  }

  /** Where what the type makes of a member is wrong: there, if the type declares the member. */
  public Place place(Ancestor in, Place there) {
    return in.type().equals(type()) ? there : subject.place();
  }

  /** Adds a problem. */
  public void report(Problem problem, Place place, Object... arguments) {
    report().add(problem, place, arguments);
  }

  /** Adds a problem that the type itself makes of something that is right where it stands. */
  public void reportHere(Problem problem, Object... arguments) {
    own.add(problem, subject.place(), arguments);
  }

  /**
   * Reads what another type declares or carries. What is wrong with it is reported where it stands,
   * if that is compiled with us and looked at itself; else where this type has it from.
   *
   * @param here where this type names or inherits it
   */
  public <T> T read(TypeElement other, Place here, Function<Desk, T> reader) {
    View view = view(other, here);
    T result = reader.apply(view.desk);
    view.close.run();
    return result;
  }

  /** The desk for reading that, and what is to be done when it is read. */
  public View view(TypeElement other, Place here) {
    if (other.equals(type())) {
      return new View(this, () -> {});
    }
    Report its = new Report();
    return new View(
        reportingTo(its),
        () -> {
          its.missing().forEach(report()::missing);
          if (!program().isSource(other) || !isLookedAt.test(other)) {
            report().addAll(its, here);
          } else {
            report().addUnlessToldOf(other, type(), its, here);
          }
        });
  }

  /**
   * A desk that is used for a while.
   *
   * @param close reports what has to be reported
   */
  public record View(Desk desk, Runnable close) {}

  /** The same for something that the type inherits. */
  public <T> T read(Ancestor in, Function<Desk, T> reader) {
    return read(in.type(), subject.place(), reader);
  }

  /** Adds a problem of something that the type may inherit. */
  public void report(Ancestor in, Problem problem, Place place, Object... arguments) {
    read(
        in,
        its -> {
          its.report(problem, place, arguments);
          return problem;
        });
  }

  /** The name of a type that generated code has to mention, or a problem where it cannot. */
  public Optional<TypeName> mentioned(TypeMirror type, String by, Place place) {
    Named named = names.named(type);
    if (named.hidden().isPresent()) {
      report(CodeProblem.HiddenType, place, whyHidden(by, named.hidden().get(), "do without it"));
      return Optional.empty();
    }
    return Optional.of(named.name());
  }

  /** What {@link CodeProblem#HiddenType} says of something that has to name a type. */
  public Object[] whyHidden(String by, TypeInfo type, String otherwise) {
    return type.hiddenFrom(names.packageName(), by, otherwise);
  }
}
