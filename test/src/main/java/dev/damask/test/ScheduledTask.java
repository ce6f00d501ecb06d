package dev.damask.test;

import java.util.Comparator;
import java.util.concurrent.FutureTask;

/**
 * A task that waits for its time; of those of one time, the first scheduled comes first.
 *
 * @param due the nanoseconds at which it is to run
 * @param number how many were scheduled before it
 */
record ScheduledTask(long due, long number, FutureTask<?> future)
    implements Comparable<ScheduledTask> {

  private static final Comparator<ScheduledTask> ORDER =
      Comparator.comparingLong(ScheduledTask::due).thenComparingLong(ScheduledTask::number);

  @Override
  public int compareTo(ScheduledTask other) {
    return ORDER.compare(this, other);
  }
}
