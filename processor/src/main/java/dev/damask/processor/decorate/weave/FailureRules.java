package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.code.Supertypes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** That each failure in {@code on} and {@code notOn} changes something. */
final class FailureRules {

  private static final Set<String> NEVER =
      Set.of(
          "java.lang.Error",
          "java.lang.InterruptedException",
          "java.util.concurrent.CancellationException");

  private final Use use;
  private final Attributes annotation;
  private final Program program;
  private final Assignability assignability;

  /** What the decorator does with failures: {@code retried}. */
  private final String done;

  /** What it does with errors, whatever the lists say: {@code never retried}. */
  private final String doneWithErrors;

  /** Whether it is of use if it names none. */
  private final boolean mayNameNone;

  FailureRules(Use use, String done, String doneWithErrors, boolean mayNameNone) {
    this.use = use;
    this.annotation = use.annotation();
    this.program = use.program();
    this.assignability = new Assignability(use.desk());
    this.done = done;
    this.doneWithErrors = doneWithErrors;
    this.mayNameNone = mayNameNone;
  }

  /** Reports those that change nothing. */
  void check(List<TypeMirror> on, List<TypeMirror> notOn) {
    if (annotation.isGiven("on") && annotation.list("on").isEmpty() && !mayNameNone) {
      use.report().add(UseProblem.OnNothing, annotation.place("on"), done);
    }
    for (int i = 0; i < on.size(); i++) {
      checkOn(on.get(i), annotation.place("on", i));
    }
    for (int i = 0; i < notOn.size(); i++) {
      checkNotOn(on, notOn.get(i), annotation.place("notOn", i));
    }
  }

  private void checkOn(TypeMirror type, Place place) {
    if (isNever(type)) {
      reportNever(type, place, "on");
    } else if (!canBeThrown(type)) {
      use.report().add(UseProblem.OnUnthrown, place, use.methodName(), simpleName(type));
    }
  }

  private void checkNotOn(List<TypeMirror> on, TypeMirror type, Place place) {
    if (isNever(type)) {
      reportNever(type, place, "notOn");
      return;
    }
    on.stream()
        .filter(it -> assignability.isSubtype(it, type))
        .findFirst()
        .ifPresent(it -> use.report().add(UseProblem.OnBoth, place, whyNever(it, type)));
  }

  private boolean isNever(TypeMirror type) {
    return Supertypes.includeAny(type, NEVER, use.desk());
  }

  private void reportNever(TypeMirror type, Place place, String attribute) {
    boolean isError = assignability.isA(type, "java.lang.Error");
    String what = isError ? doneWithErrors : "never " + done;
    use.report().add(UseProblem.OnNever, place, simpleName(type), what, attribute);
  }

  private String whyNever(TypeMirror wanted, TypeMirror excepted) {
    String name = simpleName(excepted);
    boolean isSame = assignability.areSame(wanted, excepted);
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
        || canBe(type, type("java.lang.RuntimeException"))
        || canBeAny(type, method.getThrownTypes());
  }

  private boolean canBeAny(TypeMirror type, List<? extends TypeMirror> thrown) {
    for (TypeMirror it : thrown) {
      if (canBe(type, program.types().erasure(it))) {
        return true;
      }
    }
    return false;
  }

  private boolean canBe(TypeMirror type, TypeMirror thrown) {
    return assignability.isSubtype(type, thrown) || assignability.isSubtype(thrown, type);
  }

  private TypeMirror type(String name) {
    return program.elements().getTypeElement(name).asType();
  }

  private static String simpleName(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getSimpleName().toString();
  }
}
