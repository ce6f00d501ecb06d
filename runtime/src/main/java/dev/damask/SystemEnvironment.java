package dev.damask;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The system's way to sleep and to schedule. */
final class SystemEnvironment {

  static final Environment INSTANCE = Environment.builder().build();

  private SystemEnvironment() {}

  static void sleep(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos(duration));
  }

  /**
   * A cancelled future is not run: that is how {@link CompletableFuture#runAsync} treats one that
   * is complete.
   */
  static Future<?> schedule(Runnable task, Duration delay) {
    return CompletableFuture.runAsync(
        task, CompletableFuture.delayedExecutor(nanos(delay), TimeUnit.NANOSECONDS));
  }

  /** Nanoseconds, or the most there are: 292 years. */
  private static long nanos(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration);
  }
}
