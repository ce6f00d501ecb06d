package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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
  private final Environment environment;

  private final RetryPolicy runRetry;

  private final Cache<T> runCache;

  Tasks_TaskDecorated() {
    this(Environment.system());
  }

  Tasks_TaskDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tasks.Task.class, environment);
    this.runRetry = RetryPolicy.of("run", settings).build();
    this.runCache = Cache.of("run", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public T run() {
    if (runRetry == null) {
      // Left out by a setting, or the constructor of Task is still running.
      return runCached();
    }
    long start = runRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return runCached();
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

  private T runCached() {
    if (runCache == null) {
      // Left out by a setting, or the constructor of Task is still running.
      return super.run();
    }
    Computation<T> computation = runCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.run());
    }
    try {
      T result = super.run();
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
  public void invalidateRun() {
    if (runCache != null) {
      runCache.invalidate();
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
