package dev.damask.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** An executor that runs its tasks when a test says so, at once, or never. For one thread. */
final class ManualExecutor implements Executor {

  /** What becomes of a task. */
  enum Mode {
    QUEUES,
    RUNS,
    REJECTS
  }

  final List<Runnable> tasks = new ArrayList<>();
  Mode mode = Mode.QUEUES;

  @Override
  public void execute(Runnable task) {
    switch (mode) {
      case QUEUES -> tasks.add(task);
      case RUNS -> task.run();
      case REJECTS -> throw new RejectedExecutionException("full");
    }
  }

  /** Runs all tasks that are there. */
  void runAll() {
    List<Runnable> all = List.copyOf(tasks);
    tasks.clear();
    all.forEach(Runnable::run);
  }
}
