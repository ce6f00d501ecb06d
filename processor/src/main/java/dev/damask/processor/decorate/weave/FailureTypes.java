package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The failures that a decorator names in {@code on} and {@code notOn}, each of which has to change
 * something.
 */
public final class FailureTypes {

  private static final List<String> NEVER =
      List.of(
          "java.lang.Error",
          "java.lang.InterruptedException",
          "java.util.concurrent.CancellationException");

  private final Use use;
  private final Attributes annotation;
  private final Program program;
  private final Types types;

  /** What the decorator does with failures: {@code retried}. */
  private final String done;

  /** What it does with errors, whatever the lists say: {@code never retried}. */
  private final String doneWithErrors;

  /** Whether it is of use if it names none. */
  private final boolean mayNameNone;

  private final List<TypeMirror> on;
  private final List<TypeMirror> notOn;

  private FailureTypes(Use use, String done, String doneWithErrors, boolean mayNameNone) {
    this.use = use;
    this.annotation = use.annotation();
    this.program = use.program();
    this.types = program.types();
    this.done = done;
    this.doneWithErrors = doneWithErrors;
    this.mayNameNone = mayNameNone;
    this.on = annotation.types("on", use.report()).stream().map(this::resolved).toList();
    this.notOn = annotation.types("notOn", use.report()).stream().map(this::resolved).toList();
  }

  /**
   * Reads them, and reports what changes nothing.
   *
   * @param done what the decorator does with failures, as messages say it: {@code retried}
   */
  public static FailureTypes read(Use use, String done) {
    return checked(new FailureTypes(use, done, "never " + done, false));
  }

  /**
   * Reads those that are counted, as are errors and perhaps others, and reports what changes
   * nothing.
   *
   * @param countsOthers whether something else is counted besides
   */
  public static FailureTypes readCounted(Use use, boolean countsOthers) {
    String done = "counted as a failure";
    return checked(new FailureTypes(use, done, "always " + done, countsOthers));
  }

  private static FailureTypes checked(FailureTypes read) {
    read.check();
    return read;
  }

  /** Those of a decorator that has been read, or has nothing to be read but these. */
  static FailureTypes of(Use use) {
    return new FailureTypes(use, "", "", false);
  }

  /** Whether all that another decorator of the method lets through is let through here, too. */
  boolean include(FailureTypes other) {
    return other.on.stream().allMatch(type -> includes(type, other));
  }

  private boolean includes(TypeMirror type, FailureTypes other) {
    return on.stream().anyMatch(it -> types.isSubtype(type, it))
        && notOn.stream()
            .filter(it -> types.isSubtype(it, type) || types.isSubtype(type, it))
            .allMatch(it -> other.notOn.stream().anyMatch(not -> types.isSubtype(it, not)));
  }

  /** To ecj, a type in the default value of a class file has no supertypes. */
  private TypeMirror resolved(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return program.elements().getTypeElement(element.getQualifiedName()).asType();
  }

  /** Those in {@code on}. */
  public List<TypeMirror> on() {
    return on;
  }

  /** The names of those in {@code on}; none where that is left at {@code Exception}. */
  public List<TypeName> onNames() {
    List<TypeName> names = names("on", on);
    return names.equals(List.of(ClassName.get(Exception.class))) ? List.of() : names;
  }

  /** The names of those in {@code notOn}. */
  public List<TypeName> notOnNames() {
    return names("notOn", notOn);
  }

  private List<TypeName> names(String attribute, List<TypeMirror> all) {
    List<TypeName> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      use.mentioned(all.get(i), annotation.place(attribute, i)).ifPresent(names::add);
    }
    return names;
  }

  // IOException.class, TimeoutException.class
  public static CodeBlock classes(List<TypeName> names) {
    return names.stream().map(it -> CodeBlock.of("$T.class", it)).collect(CodeBlock.joining(", "));
  }

  private void check() {
    if (annotation.isGiven("on") && annotation.list("on").isEmpty() && !mayNameNone) {
      use.report().add(UseProblem.OnNothing, annotation.place("on"), done);
    }
    for (int i = 0; i < on.size(); i++) {
      checkOn(on.get(i), annotation.place("on", i));
    }
    for (int i = 0; i < notOn.size(); i++) {
      checkNotOn(notOn.get(i), annotation.place("notOn", i));
    }
  }

  private void checkOn(TypeMirror type, Place place) {
    if (isNever(type)) {
      reportNever(type, place, "on");
    } else if (!canBeThrown(type)) {
      use.report().add(UseProblem.OnUnthrown, place, use.methodName(), simpleName(type));
    }
  }

  private void checkNotOn(TypeMirror type, Place place) {
    if (isNever(type)) {
      reportNever(type, place, "notOn");
      return;
    }
    on.stream()
        .filter(it -> types.isSubtype(it, type))
        .findFirst()
        .ifPresent(it -> use.report().add(UseProblem.OnBoth, place, whyNever(it, type)));
  }

  private boolean isNever(TypeMirror type) {
    return NEVER.stream().anyMatch(it -> types.isSubtype(type, type(it)));
  }

  private void reportNever(TypeMirror type, Place place, String attribute) {
    boolean isError = types.isSubtype(type, type("java.lang.Error"));
    String what = isError ? doneWithErrors : "never " + done;
    use.report().add(UseProblem.OnNever, place, simpleName(type), what, attribute);
  }

  private String whyNever(TypeMirror wanted, TypeMirror excepted) {
    String name = simpleName(excepted);
    boolean isSame = types.isSameType(wanted, excepted);
    if (!annotation.isGiven("on")) {
      return "\"on\" is %s by default, and \"notOn\" has %s, so that nothing would be %s; name a failure in \"on\", or less in \"notOn\""
          .formatted(simpleName(wanted), isSame ? "it too" : name, done);
    }
    return isSame
        ? name + " stands in both \"on\" and \"notOn\"; leave it out of one of them"
        : "\"notOn\" has %s, so that %s in \"on\" is never %s; leave one of them out"
            .formatted(name, simpleName(wanted), done);
  }

  /** What several methods have together has to be of use to one of them. */
  private boolean canBeThrown(TypeMirror type) {
    return canBeThrown(type, use.method(), use.isAsync())
        || use.candidates().stream()
            .filter(it -> it.decorators().stream().anyMatch(this::isShared))
            .anyMatch(
                it ->
                    canBeThrown(
                        type,
                        it.method(),
                        AsyncResult.of(it.signature().returnType()).isPresent()));
  }

  /** Whether another method's decorator is that of the whole type, or one that shares its name. */
  private boolean isShared(Attributes other) {
    return other.equals(annotation)
        || (other.type().equals(annotation.type())
            && annotation.names().contains("name")
            && !annotation.text("name").isEmpty()
            && other.text("name").equals(annotation.text("name")));
  }

  /** A stage may fail with anything, and Kotlin and Lombok do without declarations. */
  private boolean canBeThrown(TypeMirror type, ExecutableElement method, boolean isAsync) {
    return isAsync
        || KotlinTypes.include(Program.declaring(method), program)
        || program.annotation(method, "lombok.SneakyThrows").isPresent()
        || thrown(method).anyMatch(it -> types.isSubtype(type, it) || types.isSubtype(it, type));
  }

  private Stream<TypeMirror> thrown(ExecutableElement method) {
    return Stream.concat(
        Stream.of(type("java.lang.RuntimeException")),
        method.getThrownTypes().stream().map(types::erasure));
  }

  private TypeMirror type(String name) {
    return program.elements().getTypeElement(name).asType();
  }

  private static String simpleName(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getSimpleName().toString();
  }
}
