package dev.damask.processor.decorate.foreach;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.decorate.weave.Body;
import dev.damask.processor.decorate.weave.BodyReader;
import dev.damask.processor.decorate.weave.Use;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code @ForEach}: reads which method is called for each of many items. */
public final class ForEachReader implements BodyReader {

  @Override
  public Optional<Body> read(Use use) {
    Optional<Body> body =
        isPossible(use)
            ? LiftShape.read(use).flatMap(it -> new LiftedReader(use, it).read(limit(use)))
            : Optional.empty();
    return body.or(() -> Optional.of(new UnreadForEach()));
  }

  private static int limit(Use use) {
    return (int) use.annotation().number("limit");
  }

  private static boolean isPossible(Use use) {
    Attributes annotation = use.annotation();
    if (!use.method().getModifiers().contains(Modifier.ABSTRACT)) {
      use.report().add(ForEachProblem.ForEachBody, annotation.place(), use.methodName());
      return false;
    }
    if (!use.isInnermost()) {
      use.report().add(ForEachProblem.ForEachNotLast, annotation.place(), use.methodName());
      return false;
    }
    return use.isInRange(limit(use) >= 0, "limit", "0 or more");
  }
}
