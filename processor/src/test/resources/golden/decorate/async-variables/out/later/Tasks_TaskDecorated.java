package later;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Task} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_TaskDecorated<T> extends Tasks.Task<T> {
  private static final SafeLogger LOGGER = SafeLogger.of(Tasks.Task.class);

  private final Environment environment;

  private final Timing runTiming;

  private final Logging runLogging;

  private final RetryPolicy runRetry;

  private final Cache<T> runCache;

  Tasks_TaskDecorated() {
    this(Environment.system());
  }

  Tasks_TaskDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tasks.Task.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    this.runLogging = Logging.of("run", true, true, settings);
    this.runRetry = RetryPolicy.of("run", settings).build();
    this.runCache = Cache.of("run", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public T run(String name) {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Task is still running.
      return runLogged(name);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = runLogged(name);
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
    return result;
  }

  private T runLogged(String name) {
    if (runLogging == null) {
      // Left out by a setting, or the constructor of Task is still running.
      return runRetried(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return runRetried(name);
    }
    if (runLogging.arguments()) {
      LOGGER.debug("run(name={})", name);
    } else {
      LOGGER.debug("run called");
    }
    T result;
    try {
      result = runRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("run threw {}", failure);
      throw failure;
    }
    if (runLogging.result()) {
      LOGGER.debug("run returned {}", result);
    } else {
      LOGGER.debug("run returned");
    }
    return result;
  }

  private T runRetried(String name) {
    if (runRetry == null) {
      // Left out by a setting, or the constructor of Task is still running.
      return runCached(name);
    }
    long start = runRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return runCached(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = runRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private T runCached(String name) {
    if (runCache == null) {
      // Left out by a setting, or the constructor of Task is still running.
      return super.run(name);
    }
    Computation<T> computation = runCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.run(name));
    }
    try {
      T result = super.run(name);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code run} keeps for these arguments.
   */
  public void invalidateRun(String name) {
    if (runCache != null) {
      runCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code run} keeps.
   */
  public void invalidateAllRun() {
    if (runCache != null) {
      runCache.invalidateAll();
    }
  }
}
