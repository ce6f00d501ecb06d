package later;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Task} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_TaskDecorated<T> extends Tasks.Task<T> {
  private static final Timing RUN_TIMING = new Timing(Tasks.Task.class, "run");

  private static final SafeLogger LOGGER = SafeLogger.of(Tasks.Task.class);

  private static final RetryPolicy RUN_RETRY = RetryPolicy.of(Tasks.Task.class, "run").build();

  private final Environment environment;

  private final Cache<T> runCache;

  Tasks_TaskDecorated() {
    this(Environment.system());
  }

  Tasks_TaskDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.runCache = Cache.of("run", Duration.ofMinutes(5), environment).build();
  }

  /**
   * run: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public T run(String name) {
    if (environment == null) {
      // The constructor of Task is still running.
      return super.run(name);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = runLogged(name);
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
    return result;
  }

  private T runLogged(String name) {
    if (!LOGGER.isDebugEnabled()) {
      return runRetried(name);
    }
    LOGGER.debug("run(name={})", name);
    T result;
    try {
      result = runRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("run threw {}", failure);
      throw failure;
    }
    LOGGER.debug("run returned {}", result);
    return result;
  }

  private T runRetried(String name) {
    Attempts attempts = null;
    while (true) {
      try {
        return runCached(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = RUN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private T runCached(String name) {
    Computation<T> computation = runCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      T result = super.run(name);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code run} keeps for these arguments.
   */
  public void invalidateRun(String name) {
    runCache.invalidate(name);
  }

  /**
   * Removes all that {@code run} keeps.
   */
  public void invalidateAllRun() {
    runCache.invalidateAll();
  }
}
