package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** {@code @ForEach}: implements a method by calling another one for each of many items. */
final class ForEachWeaver implements Weaver {

  static final String ANNOTATION = "dev.damask.decorate.ForEach";

  static boolean isForEach(Attributes decorator) {
    return decorator.qualifiedName().equals(ANNOTATION);
  }

  /** Whether a wrapper has a body for a method, whatever its type has. */
  static boolean implementsMethod(ExecutableElement method, Program program) {
    return program.annotation(method, ANNOTATION).isPresent();
  }

  @Override
  public Optional<Weave> read(Use use) {
    Optional<Weave> weave =
        isPossible(use)
            ? LiftShape.read(use).flatMap(it -> new LiftedReader(use, it).read(limit(use)))
            : Optional.empty();
    return weave.or(() -> Optional.of(new UnreadForEach()));
  }

  private static int limit(Use use) {
    return (int) use.annotation().number("limit");
  }

  private static boolean isPossible(Use use) {
    Attributes annotation = use.annotation();
    if (!use.method().getModifiers().contains(Modifier.ABSTRACT)) {
      use.report().add(DecorateProblem.ForEachBody, annotation.place(), use.methodName());
      return false;
    }
    List<Attributes> decorators = Decorators.on(use.method(), use.program());
    if (!isForEach(decorators.get(decorators.size() - 1))) {
      use.report().add(DecorateProblem.ForEachNotLast, annotation.place(), use.methodName());
      return false;
    }
    if (limit(use) < 0) {
      use.report()
          .add(
              DecorateProblem.NumberRange,
              annotation.place("limit"),
              "limit",
              "0 or more",
              limit(use));
    }
    return limit(use) >= 0;
  }
}
