package dev.damask.generated;

import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Does something once a stage has completed. */
public final class After {

  private After() {}

  /**
   * Calls an action with the value of a stage or its failure, once it has one of them.
   *
   * @param action throws nothing
   */
  // In the surroundings of whoever calls this. Not whenComplete, which would wrap the failure once
  // more and print it for that: where it cannot
  // be printed, what that throws would reach whoever completes the stage.
  public static <T extends @Nullable Object> void completion(
      CompletionStage<T> stage, BiConsumer<? super T, ? super @Nullable Throwable> action) {
    var unused =
        stage.handle(
            Surroundings.until(stage)
                .around(
                    (value, failure) -> {
                      action.accept(value, failure);
                      return null;
                    }));
  }
}
