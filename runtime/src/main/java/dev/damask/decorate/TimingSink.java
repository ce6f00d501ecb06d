package dev.damask.decorate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Receives the duration of every call of a {@link Timed} method.
 *
 * <p>The sinks of the system are found by {@link java.util.ServiceLoader}. A sink is called on the
 * thread that made the call, or that completed it, so it must be quick and safe for use by several
 * threads.
 */
@FunctionalInterface
public interface TimingSink {

  /**
   * Records one call.
   *
   * @param type the {@link Class#getName} of the user's class
   * @param name the name of the method, or the one that {@link Timed#value} gives
   * @param elapsed how long the call took; never negative
   * @param failure what the call threw, or null where it returned
   */
  void record(String type, String name, Duration elapsed, @Nullable Throwable failure);
}
