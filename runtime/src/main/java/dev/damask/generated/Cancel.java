package dev.damask.generated;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Cancels what can be cancelled. */
public final class Cancel {

  private Cancel() {}

  /** Cancels a task that somebody's scheduler may still run; drops what goes wrong. */
  static void timer(@Nullable Future<?> timer) {
    if (timer != null) {
      try {
        timer.cancel(false);
      } catch (Throwable failure) {
        Harmless.drop(failure);
      }
    }
  }

  /** Cancels a stage by way of its future; does nothing where it has none. */
  public static void stage(CompletionStage<?> stage) {
    try {
      stage.toCompletableFuture().cancel(true);
    } catch (UnsupportedOperationException e) {
      // A stage need not be a future; then nobody can cancel it.
    }
  }
}
