package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.TimingSink;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a timed method logs and reports when a call ends.
 *
 * <p>Every sink of the environment hears every call before it is logged. A sink that throws is
 * logged at WARN, and the other sinks still hear. Nothing that goes wrong here reaches the caller.
 * Immutable and safe for use by several threads; allocates nothing while the level is off and there
 * are no sinks.
 */
public final class Timing {

  private final SafeLogger logger;
  private final String type;
  private final String name;
  private final boolean warns;
  private final long slow;

  /**
   * Logs every call at INFO.
   *
   * @param type the user's class, whose logger it is
   * @param name the name to log and report
   */
  public Timing(Class<?> type, String name) {
    this(type, name, false, 0);
  }

  /**
   * Logs the calls that take at least a duration, those that fail too, at WARN.
   *
   * @param type the user's class, whose logger it is
   * @param name the name to log and report
   * @param slow the shortest duration that is logged
   */
  public Timing(Class<?> type, String name, Duration slow) {
    this(type, name, true, Nanos.of(slow));
  }

  private Timing(Class<?> type, String name, boolean warns, long slow) {
    this.logger = SafeLogger.of(type);
    this.type = type.getName();
    this.name = name;
    this.warns = warns;
    this.slow = slow;
  }

  /**
   * Reports a call that returned.
   *
   * @param start what the environment's ticker said when the call began; where it says less now, no
   *     time has passed
   */
  public void returned(long start, Environment environment) {
    ended("{} took {}", null, start, environment);
  }

  /**
   * Reports a call that threw.
   *
   * @param start what the environment's ticker said when the call began; where it says less now, no
   *     time has passed
   */
  public void threw(Throwable failure, long start, Environment environment) {
    ended("{} failed after {}", failure, start, environment);
  }

  /**
   * Reports an asynchronous call that completed: as {@link #returned} or, with a failure, as {@link
   * #threw}.
   */
  public void completed(@Nullable Throwable failure, long start, Environment environment) {
    if (failure == null) {
      returned(start, environment);
    } else {
      threw(failure, start, environment);
    }
  }

  private void ended(
      String format, @Nullable Throwable failure, long start, Environment environment) {
    try {
      long elapsed = Math.max(0, environment.ticker().getAsLong() - start);
      List<TimingSink> sinks = environment.timingSinks();
      if (!sinks.isEmpty()) {
        tell(sinks, Duration.ofNanos(elapsed), failure);
      }
      if (elapsed >= slow) {
        log(format, elapsed);
      }
    } catch (Throwable e) {
      Harmless.drop(e);
      logger.warn(e, "{} could not be timed", name);
    }
  }

  private void log(String format, long elapsed) {
    if (warns) {
      if (logger.isWarnEnabled()) {
        logger.warn(format, name, Seconds.of(elapsed));
      }
    } else if (logger.isInfoEnabled()) {
      logger.info(format, name, Seconds.of(elapsed));
    }
  }

  private void tell(List<TimingSink> sinks, Duration elapsed, @Nullable Throwable failure) {
    for (TimingSink sink : sinks) {
      try {
        sink.record(type, name, elapsed, failure);
      } catch (Throwable e) {
        Harmless.drop(e);
        logger.warn(e, "The timing sink {} failed", sink.getClass().getName());
      }
    }
  }
}
