package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.MissingTypes;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Turns the compiler's types into the names that a generated type uses for them.
 *
 * <p>Type variables are replaced: those of supertypes by what the subject gives for them, those of
 * methods by themselves under a name that no other variable in scope has.
 */
public final class TypeNames {

  private final Subject subject;
  private final Program program;
  private final boolean inherits;
  private final Lint lint;
  private final Variables variables;
  private final boolean erased;
  private final RepeatedAnnotations annotations;
  private final TypeNamer namer;
  private final HiddenTypes hidden;

  /**
   * Names for the generated type.
   *
   * @param inherits whether that is a subtype of the user's
   */
  static TypeNames of(Subject subject, boolean inherits, Lint lint) {
    Program program = subject.program();
    AnnotationCopy copy =
        new AnnotationCopy(
            program, subject.generated().packageName(), inherits, lint, subject.report());
    RepeatedAnnotations annotations = new RepeatedAnnotations(copy, program);
    return new TypeNames(subject, inherits, lint, Variables.NONE, false, annotations);
  }

  private TypeNames(
      Subject subject,
      boolean inherits,
      Lint lint,
      Variables variables,
      boolean erased,
      RepeatedAnnotations annotations) {
    this.subject = subject;
    this.program = subject.program();
    this.inherits = inherits;
    this.lint = lint;
    this.variables = variables;
    this.erased = erased;
    this.annotations = annotations;
    this.namer = new TypeNamer(subject, lint, variables, annotations);
    this.hidden = new HiddenTypes(program, packageName(), inherits, variables);
  }

  /** The same names; types that do not exist yet are reported elsewhere. */
  TypeNames reportingTo(Report report) {
    return new TypeNames(
        subject.reportingTo(report), inherits, lint, variables, erased, annotations);
  }

  /** The same names, of which nothing is reported and lint need not know. */
  TypeNames muted() {
    return new TypeNames(
        subject.reportingTo(new Report()),
        inherits,
        new Lint(),
        variables,
        erased,
        annotations.muted());
  }

  Program program() {
    return program;
  }

  /** The package of the generated type. */
  public String packageName() {
    return subject.generated().packageName();
  }

  /** The name of a type, without annotations. */
  public TypeName of(TypeMirror type) {
    return namer.plain(erased ? program.types().erasure(type) : type);
  }

  /** The name of a type's erasure, by which members are told apart. */
  public TypeName erased(TypeMirror type) {
    TypeNames comparing = comparing(List.of());
    return MissingTypes.areIn(type)
        ? new Erasure(List.of()).of(comparing.of(type))
        : comparing.of(program.types().erasure(type));
  }

  /** The name of a type with the annotations that generated code repeats. */
  TypeName annotated(TypeMirror type) {
    return erased ? of(type) : namer.annotated(type);
  }

  /**
   * How to declare what the user declares.
   *
   * @param target what it is in generated code
   */
  public Declared declared(Element element, TypeMirror type, ElementType target) {
    List<AnnotationSpec> inFront = annotations.of(element, target);
    TypeName whole = TypeUses.withoutFront(annotated(type), inFront);
    List<AnnotationSpec> ofNullness = TypeUses.ofNullness(inFront);
    return new Declared(
        of(type),
        new Annotated(ofNullness, TypeUses.nullness(whole)),
        new Annotated(inFront, whole));
  }

  /** Allows for giving a value to a member of a raw type, where that is erased by it. */
  public void allowGiving(TypeMirror type) {
    if (erased && !program.types().isSameType(type, program.types().erasure(type))) {
      lint.suppress("unchecked");
    }
  }

  public List<TypeName> of(List<? extends TypeMirror> types) {
    List<TypeName> names = new ArrayList<>(types.size());
    types.forEach(type -> names.add(of(type)));
    return names;
  }

  /** The name of a type, and whether generated code can use it. */
  public Named named(TypeMirror type) {
    return new Named(of(type), hiddenIn(type));
  }

  /** The first type in a type that generated code cannot name. */
  Optional<TypeInfo> hiddenIn(TypeMirror type) {
    return hidden.in(erased ? program.types().erasure(type) : type);
  }

  /** The same for the bounds of variables; behind a raw type there are none. */
  Optional<TypeInfo> hiddenInBounds(List<? extends TypeParameterElement> parameters) {
    return erased || parameters.isEmpty()
        ? Optional.empty()
        : parameters.stream()
            .flatMap(it -> it.getBounds().stream())
            .flatMap(it -> hiddenIn(it).stream())
            .findFirst();
  }

  /**
   * Names as seen in a supertype that the subject reaches by a type: its variables stand for that
   * type's arguments.
   */
  TypeNames in(DeclaredType supertype) {
    Map<TypeParameterElement, Named> arguments = new HashMap<>();
    boolean raw = false;
    TypeMirror type = supertype;
    Optional<TypeElement> element = ErrorTypes.existing(type, program);
    while (type instanceof DeclaredType declared && element.isPresent()) {
      var parameters = element.get().getTypeParameters();
      raw |= parameters.size() != declared.getTypeArguments().size();
      for (int i = 0; !raw && i < parameters.size(); i++) {
        TypeMirror argument = declared.getTypeArguments().get(i);
        arguments.put(parameters.get(i), new Named(annotated(argument), hiddenIn(argument)));
      }
      type = declared.getEnclosingType();
      element = ErrorTypes.existing(type, program);
    }
    return new TypeNames(
        subject,
        inherits,
        lint,
        new Variables(arguments),
        raw || erased,
        annotations.in((TypeElement) supertype.asElement()));
  }

  /** Names with further variables, each of them under its own name unless that is taken. */
  public TypeNames declaring(List<? extends TypeParameterElement> parameters, Set<String> taken) {
    if (parameters.isEmpty() || erased) {
      return this;
    }
    Variables all = variables.declaring(parameters, taken);
    return new TypeNames(subject, inherits, lint, all, erased, annotations);
  }

  /** Names by which types can be compared: variables stand for what they are given. */
  TypeNames giving(List<? extends TypeParameterElement> parameters, List<TypeName> arguments) {
    Map<TypeParameterElement, Named> given = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      given.put(parameters.get(i), new Named(arguments.get(i), Optional.empty()));
    }
    return new TypeNames(subject, inherits, new Lint(), new Variables(given), erased, annotations);
  }

  /** Names by which signatures can be compared: a method's variables have numbers. */
  public TypeNames comparing(List<? extends TypeParameterElement> parameters) {
    Variables all = erased ? variables : variables.numbering(parameters);
    return new TypeNames(subject, inherits, new Lint(), all, erased, annotations);
  }

  /** The declarations of variables, with their bounds; none behind a raw type. */
  public List<TypeVariableName> declarations(List<? extends TypeParameterElement> parameters) {
    if (erased) {
      return List.of();
    }
    List<TypeVariableName> declarations = new ArrayList<>(parameters.size());
    for (TypeParameterElement parameter : parameters) {
      String name = ((TypeVariableName) variables.of(parameter)).name();
      if (!name.equals(name.toUpperCase(Locale.ROOT))) {
        // It reads like a type, and ecj says so where it hides one.
        lint.suppress("hiding");
      }
      VariableBounds bounds = VariableBounds.of(parameter, this, program);
      if (bounds.areFinal(program)) {
        // ecj says that it could not vary.
        lint.suppressAll();
      }
      declarations.add(
          TypeVariableName.get(name, bounds.all().toArray(TypeName[]::new))
              .annotated(annotations.of(parameter, ElementType.TYPE_PARAMETER)));
    }
    return declarations;
  }
}
