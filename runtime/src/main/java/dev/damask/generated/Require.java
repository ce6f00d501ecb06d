package dev.damask.generated;

import java.time.Duration;

/** Refuses numbers out of range. */
final class Require {

  private Require() {}

  static void that(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** The nanoseconds of a duration that is above zero. */
  static long aboveZero(Duration duration, String name) {
    that(!duration.isNegative() && !duration.isZero(), name + " must be above zero");
    return Nanos.of(duration);
  }

  /** The nanoseconds of a duration that is not negative. */
  static long notNegative(Duration duration, String name) {
    that(!duration.isNegative(), name + " must not be negative");
    return Nanos.of(duration);
  }
}
