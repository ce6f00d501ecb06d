package params;

import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Params} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ParamsDecorated extends Params {
  private static final SafeLogger LOGGER = SafeLogger.of(Params.class);

  private final dev.damask.Environment environment;

  private final Timing loadTiming;

  private final Logging loadLogging;

  private final dev.damask.generated.Cache<String> loadCache;

  private final Logging logLogging;

  private final boolean withinWithin;

  private final Timing laterTiming;

  private final dev.damask.generated.RetryPolicy laterRetry;

  public ParamsDecorated(String Cache, int Duration, long environment) {
    this(Cache, Duration, environment, dev.damask.Environment.system());
  }

  public ParamsDecorated(String Cache, int Duration, long environment,
      dev.damask.Environment environment2) {
    super(Cache, Duration, environment);
    this.environment = java.util.Objects.requireNonNull(environment2, "environment");
    WrapperSettings settings = WrapperSettings.of(Params.class, environment2);
    this.loadTiming = Timing.of("load", settings).build();
    this.loadLogging = Logging.of("load", true, true, settings);
    this.loadCache = dev.damask.generated.Cache.of("load", settings)
        .ttl(java.time.Duration.ofMinutes(5)).build();
    this.logLogging = Logging.ofArguments("log", true, settings);
    this.withinWithin = settings.has("within", "within");
    this.laterTiming = Timing.of("later", settings).build();
    this.laterRetry = dev.damask.generated.RetryPolicy.of("later", settings).build();
    settings.warnOfUnknown();
  }

  protected ParamsDecorated(String Environment, Object Objects) {
    this(Environment, Objects, dev.damask.Environment.system());
  }

  protected ParamsDecorated(String Environment, Object Objects,
      dev.damask.Environment environment) {
    super(Environment, Objects);
    this.environment = java.util.Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Params.class, environment);
    this.loadTiming = Timing.of("load", settings).build();
    this.loadLogging = Logging.of("load", true, true, settings);
    this.loadCache = dev.damask.generated.Cache.of("load", settings)
        .ttl(java.time.Duration.ofMinutes(5)).build();
    this.logLogging = Logging.ofArguments("log", true, settings);
    this.withinWithin = settings.has("within", "within");
    this.laterTiming = Timing.of("later", settings).build();
    this.laterRetry = dev.damask.generated.RetryPolicy.of("later", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> logged at debug -> cached 300s -> super}
   */
  @Override
  public String load(int ArrayKey, Object Rethrow) {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Params is still running.
      return loadLogged(ArrayKey, Rethrow);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadLogged(ArrayKey, Rethrow);
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }

  private String loadLogged(int ArrayKey, Object Rethrow) {
    if (loadLogging == null) {
      // Left out by a setting, or the constructor of Params is still running.
      return loadCached(ArrayKey, Rethrow);
    }
    if (!LOGGER.isDebugEnabled()) {
      return loadCached(ArrayKey, Rethrow);
    }
    if (loadLogging.arguments()) {
      LOGGER.debug("load(ArrayKey={}, Rethrow={})", ArrayKey, Rethrow);
    } else {
      LOGGER.debug("load called");
    }
    String result;
    try {
      result = loadCached(ArrayKey, Rethrow);
    } catch (Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    if (loadLogging.result()) {
      LOGGER.debug("load returned {}", result);
    } else {
      LOGGER.debug("load returned");
    }
    return result;
  }

  private String loadCached(int ArrayKey, Object Rethrow) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Params is still running.
      return super.load(ArrayKey, Rethrow);
    }
    Computation<String> computation = loadCache.get(new LoadKey(ArrayKey, Snapshot.of(Rethrow)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(ArrayKey, Rethrow));
    }
    try {
      String result = super.load(ArrayKey, Rethrow);
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
   * log: {@code logged at debug -> super}
   */
  @Override
  public void log(String LOGGER) {
    if (logLogging == null) {
      // Left out by a setting, or the constructor of Params is still running.
      super.log(LOGGER);
      return;
    }
    if (!ParamsDecorated.LOGGER.isDebugEnabled()) {
      super.log(LOGGER);
      return;
    }
    if (logLogging.arguments()) {
      ParamsDecorated.LOGGER.debug("log(LOGGER={})", LOGGER);
    } else {
      ParamsDecorated.LOGGER.debug("log called");
    }
    try {
      super.log(LOGGER);
    } catch (Throwable failure) {
      ParamsDecorated.LOGGER.debug("log threw {}", failure);
      throw failure;
    }
    ParamsDecorated.LOGGER.debug("log returned");
  }

  /**
   * within: {@code within open -> super}
   */
  @Override
  public String within(int ScopeEnd, int Objects) {
    if (!withinWithin) {
      // Left out by a setting, or the constructor of Params is still running.
      return super.within(ScopeEnd, Objects);
    }
    Scope scope = open();
    java.util.Objects.requireNonNull(scope, "open() returned null");
    String result;
    try {
      result = super.within(ScopeEnd, Objects);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  /**
   * later: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public CompletableFuture<String> later(int Relay, int AsyncRetry, int RetryPolicy) {
    if (laterTiming == null) {
      // Left out by a setting, or the constructor of Params is still running.
      return laterRetried(Relay, AsyncRetry, RetryPolicy);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = laterRetried(Relay, AsyncRetry, RetryPolicy);
    } catch (Throwable failure) {
      laterTiming.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, laterTiming.completion(start));
  }

  private CompletableFuture<String> laterRetried(int Relay, int AsyncRetry, int RetryPolicy) {
    if (laterRetry == null) {
      // Left out by a setting, or the constructor of Params is still running.
      return java.util.Objects.requireNonNull(super.later(Relay, AsyncRetry, RetryPolicy), "later() returned null");
    }
    return dev.damask.generated.AsyncRetry.of(laterRetry, environment,
        () -> java.util.Objects.requireNonNull(super.later(Relay, AsyncRetry, RetryPolicy), "later() returned null"));
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(int ArrayKey, Object Rethrow) {
    if (loadCache != null) {
      loadCache.invalidate(new LoadKey(ArrayKey, Snapshot.of(Rethrow)));
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record LoadKey(int ArrayKey, Object Rethrow) {
  }
}
