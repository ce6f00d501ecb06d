package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.TimingSink;
import dev.damask.observe.CallEnded;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a timed method logs and reports when a call ends.
 *
 * <p>Every sink and every listener of the environment hears every call before it is logged. One
 * that throws is logged at WARN, and the others still hear. Nothing that goes wrong here reaches
 * the caller. Immutable and safe for use by several threads; allocates nothing while the level is
 * off, there are no sinks, and no listener wants to hear.
 */
public final class Timing {

  private final SafeLogger logger;
  private final String type;
  private final String name;
  private final String shown;
  private final String method;
  private final boolean warns;
  private final long slow;
  private final MaskedFailures masked;
  private final Environment environment;

  /** A builder of the timing of a method, with {@link dev.damask.decorate.Timed}'s defaults. */
  public static TimingBuilder of(String method, WrapperSettings settings) {
    return new TimingBuilder(method, settings);
  }

  Timing(
      SafeLogger logger,
      String type,
      String name,
      String shown,
      String method,
      boolean warns,
      long slow,
      MaskedFailures masked,
      Environment environment) {
    this.logger = logger;
    this.type = type;
    this.name = name;
    this.shown = shown;
    this.method = method;
    this.warns = warns;
    this.slow = slow;
    this.masked = masked;
    this.environment = environment;
  }

  /**
   * Reports a call that returned.
   *
   * @param start what the environment's ticker said when the call began; where it says less now, no
   *     time has passed
   */
  public void returned(long start, Environment environment) {
    ended(null, start, environment);
  }

  /**
   * Reports a call that threw: with the failure, or as cancelled where it is a {@link
   * CancellationException}.
   *
   * @param start what the environment's ticker said when the call began; where it says less now, no
   *     time has passed
   */
  public void threw(Throwable failure, long start, Environment environment) {
    ended(failure, start, environment);
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

  /** What does so when an asynchronous call of the wrapper's completes. */
  public <T extends @Nullable Object> BiConsumer<T, @Nullable Throwable> completion(long start) {
    return (value, failure) -> completed(failure, start, environment);
  }

  private void ended(@Nullable Throwable failure, long start, Environment environment) {
    try {
      long elapsed = Math.max(0, environment.ticker().getAsLong() - start);
      List<TimingSink> sinks = environment.timingSinks();
      if (!sinks.isEmpty()) {
        tell(sinks, Duration.ofNanos(elapsed), failure);
      }
      if (Listening.isHeard(environment, CallEnded.class)) {
        Teller.of(logger, type, method, environment).ended(elapsed, failure);
      }
      if (elapsed >= slow) {
        log(failure, elapsed);
      }
    } catch (Throwable e) {
      Harmless.drop(e);
      logger.warn(e, "{} could not be timed", shown);
    }
  }

  private void log(@Nullable Throwable failure, long elapsed) {
    if (!(warns ? logger.isWarnEnabled() : logger.isInfoEnabled())) {
      return;
    }
    if (failure == null) {
      log("{} took {}", shown, Seconds.of(elapsed));
    } else if (failure instanceof CancellationException) {
      log("{} cancelled after {}", shown, Seconds.of(elapsed));
    } else {
      log("{} failed after {}: {}", shown, Seconds.of(elapsed), masked.shown(failure));
    }
  }

  private void log(String format, Object... arguments) {
    if (warns) {
      logger.warn(format, arguments);
    } else {
      logger.info(format, arguments);
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
