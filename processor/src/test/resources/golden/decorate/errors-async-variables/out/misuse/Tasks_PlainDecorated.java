package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_PlainDecorated extends Tasks.Plain {
  private static final Timing MORE_TIMING = new Timing(Tasks.Plain.class, "more");

  private static final RetryPolicy RUN_RETRY = RetryPolicy.of(Tasks.Plain.class, "run").build();

  private final Environment environment;

  private final Cache<String> runCache;

  Tasks_PlainDecorated() {
    this(Environment.system());
  }

  Tasks_PlainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.runCache = Cache.of("run", Duration.ofMinutes(5), environment).build();
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (environment == null) {
      // The constructor of Plain is still running.
      super.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.more();
    } catch (Throwable failure) {
      MORE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MORE_TIMING.returned(start, environment);
  }

  /**
   * run: {@code retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public String run() {
    if (environment == null) {
      // The constructor of Plain is still running.
      return super.run();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return runCached();
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

  private String runCached() {
    Computation<String> computation = runCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.run();
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
  public void invalidateRun() {
    runCache.invalidate();
  }

  /**
   * Removes all that {@code run} keeps.
   */
  public void invalidateAllRun() {
    runCache.invalidateAll();
  }
}
