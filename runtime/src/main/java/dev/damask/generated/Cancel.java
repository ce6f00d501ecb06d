package dev.damask.generated;

import java.util.concurrent.CompletionStage;

/** Cancels stages that can be cancelled. */
public final class Cancel {

  private Cancel() {}

  /** Cancels a stage by way of its future; does nothing where it has none. */
  public static void stage(CompletionStage<?> stage) {
    try {
      stage.toCompletableFuture().cancel(true);
    } catch (UnsupportedOperationException e) {
      // A stage need not be a future; then nobody can cancel it.
    }
  }
}
