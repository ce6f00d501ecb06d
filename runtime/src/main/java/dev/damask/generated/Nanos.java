package dev.damask.generated;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Durations as nanoseconds. */
final class Nanos {

  private Nanos() {}

  /** The nanoseconds of a duration, or the most that there are: 292 years. */
  static long of(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration);
  }
}
