package dev.damask.generated;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Has an executor do a call's work, with what the call takes along. */
final class Elsewhere {

  private Elsewhere() {}

  /**
   * Has a task run.
   *
   * @param rejected is told where the executor does not take the task, or runs it at once and it
   *     throws
   */
  static void run(Executor executor, Runnable task, Consumer<Throwable> rejected) {
    try {
      executor.execute(Surroundings.now().around(task));
    } catch (Throwable failure) {
      Harmless.drop(failure);
      rejected.accept(failure);
    }
  }
}
