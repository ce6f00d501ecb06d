package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Upload} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_UploadDecorated extends Tasks.Upload {
  private static final SafeLogger LOGGER = SafeLogger.of(Tasks.Upload.class);

  private final Environment environment;

  private final Logging nameLogging;

  private final Timing runTiming;

  private final Logging runLogging;

  private final RetryPolicy runRetry;

  private final AsyncCache runCache;

  Tasks_UploadDecorated() {
    this(Environment.system());
  }

  Tasks_UploadDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tasks.Upload.class, environment);
    this.nameLogging = Logging.ofResult("name", true, settings);
    this.runTiming = Timing.of("run", settings).build();
    this.runLogging = Logging.of("run", true, true, settings);
    this.runRetry = RetryPolicy.of("run", settings).build();
    this.runCache = AsyncCache.of("run", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    settings.warnOfUnknown();
  }

  /**
   * name: {@code logged at debug -> super}
   */
  @Override
  public String name() {
    if (nameLogging == null) {
      // Left out by a setting, or the constructor of Upload is still running.
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
    if (nameLogging.result()) {
      LOGGER.debug("name returned {}", result);
    } else {
      LOGGER.debug("name returned");
    }
    return result;
  }

  /**
   * run: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public CompletionStage<? extends Number> run(String name) {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Upload is still running.
      return runLogged(name);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<? extends Number> result;
    try {
      result = runLogged(name);
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, runTiming.completion(start));
  }

  private CompletionStage<? extends Number> runLogged(String name) {
    if (runLogging == null) {
      // Left out by a setting, or the constructor of Upload is still running.
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
    CompletionStage<? extends Number> result;
    try {
      result = runRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("run threw {}", failure);
      throw failure;
    }
    boolean showsResult = runLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("run threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("run returned {}", value);
      } else {
        LOGGER.debug("run returned");
      }
    });
  }

  private CompletionStage<? extends Number> runRetried(String name) {
    if (runRetry == null) {
      // Left out by a setting, or the constructor of Upload is still running.
      return runCached(name);
    }
    return AsyncRetry.of(runRetry, environment, () -> runCached(name));
  }

  private CompletionStage<? extends Number> runCached(String name) {
    if (runCache == null) {
      // Left out by a setting, or the constructor of Upload is still running.
      return Objects.requireNonNull(super.run(name), "run() returned null");
    }
    return runCache.get(name, () -> Objects.requireNonNull(super.run(name), "run() returned null"));
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
