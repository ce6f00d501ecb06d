package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Download} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_DownloadDecorated extends Tasks.Download {
  private static final SafeLogger LOGGER = SafeLogger.of(Tasks.Download.class);

  private static final Timing RUN_TIMING = new Timing(Tasks.Download.class, "run");

  private static final RetryPolicy RUN_RETRY = RetryPolicy.of(Tasks.Download.class, "run").build();

  private final Environment environment;

  private final AsyncCache runCache;

  Tasks_DownloadDecorated() {
    this(Environment.system());
  }

  Tasks_DownloadDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.runCache = AsyncCache.of("run", Duration.ofMinutes(5), environment).buildAsync();
  }

  /**
   * name: {@code logged at debug -> super}
   */
  @Override
  public String name() {
    if (environment == null) {
      // The constructor of Download is still running.
      return super.name();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.name();
    }
    LOGGER.debug("name()");
    String result;
    try {
      result = super.name();
    } catch (Throwable failure) {
      LOGGER.debug("name threw {}", failure);
      throw failure;
    }
    LOGGER.debug("name returned {}", result);
    return result;
  }

  /**
   * run: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public CompletableFuture<String> run(String name) {
    if (environment == null) {
      // The constructor of Download is still running.
      return super.run(name);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = runLogged(name);
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> RUN_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<String> runLogged(String name) {
    if (!LOGGER.isDebugEnabled()) {
      return runRetried(name);
    }
    LOGGER.debug("run(name={})", name);
    CompletableFuture<String> result;
    try {
      result = runRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("run threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("run returned {}", value);
      } else {
        LOGGER.debug("run threw {}", failure);
      }
    });
  }

  private CompletableFuture<String> runRetried(String name) {
    return AsyncRetry.of(RUN_RETRY, environment, () -> runCached(name));
  }

  private CompletableFuture<String> runCached(String name) {
    return runCache.get(name, () -> Objects.requireNonNull(super.run(name), "run() returned null"));
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
