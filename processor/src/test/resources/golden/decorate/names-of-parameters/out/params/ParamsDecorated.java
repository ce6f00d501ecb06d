package params;

import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
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
  private static final Timing LOAD_TIMING = new Timing(Params.class, "load");

  private static final SafeLogger LOGGER = SafeLogger.of(Params.class);

  private static final Timing LATER_TIMING = new Timing(Params.class, "later");

  private static final dev.damask.generated.RetryPolicy LATER_RETRY = dev.damask.generated.RetryPolicy.of(Params.class, "later")
      .build();

  private final dev.damask.Environment environment;

  private final dev.damask.generated.Cache<String> loadCache;

  public ParamsDecorated(String Cache, int Duration, long environment) {
    this(Cache, Duration, environment, dev.damask.Environment.system());
  }

  public ParamsDecorated(String Cache, int Duration, long environment,
      dev.damask.Environment environment2) {
    super(Cache, Duration, environment);
    this.environment = java.util.Objects.requireNonNull(environment2, "environment");
    this.loadCache = dev.damask.generated.Cache.of("load", java.time.Duration.ofMinutes(5),
        environment2).build();
  }

  protected ParamsDecorated(String Environment, Object Objects) {
    this(Environment, Objects, dev.damask.Environment.system());
  }

  protected ParamsDecorated(String Environment, Object Objects,
      dev.damask.Environment environment) {
    super(Environment, Objects);
    this.environment = java.util.Objects.requireNonNull(environment, "environment");
    this.loadCache = dev.damask.generated.Cache.of("load", java.time.Duration.ofMinutes(5),
        environment).build();
  }

  /**
   * load: {@code timed -> logged at debug -> cached 300s -> super}
   */
  @Override
  public String load(int ArrayKey, Object Rethrow) {
    if (environment == null) {
      // The constructor of Params is still running.
      return super.load(ArrayKey, Rethrow);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadLogged(ArrayKey, Rethrow);
    } catch (Throwable failure) {
      LOAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, environment);
    return result;
  }

  private String loadLogged(int ArrayKey, Object Rethrow) {
    if (!LOGGER.isDebugEnabled()) {
      return loadCached(ArrayKey, Rethrow);
    }
    LOGGER.debug("load(ArrayKey={}, Rethrow={})", ArrayKey, Rethrow);
    String result;
    try {
      result = loadCached(ArrayKey, Rethrow);
    } catch (Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    LOGGER.debug("load returned {}", result);
    return result;
  }

  private String loadCached(int ArrayKey, Object Rethrow) {
    Computation<String> computation = loadCache.get(new LoadKey(ArrayKey, Snapshot.of(Rethrow)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.load(ArrayKey, Rethrow);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * within: {@code within open -> super}
   */
  @Override
  public String within(int ScopeEnd, int Objects) {
    if (environment == null) {
      // The constructor of Params is still running.
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
    if (environment == null) {
      // The constructor of Params is still running.
      return super.later(Relay, AsyncRetry, RetryPolicy);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = laterRetried(Relay, AsyncRetry, RetryPolicy);
    } catch (Throwable failure) {
      LATER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result,
        (value, failure) -> LATER_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<String> laterRetried(int Relay, int AsyncRetry, int RetryPolicy) {
    return dev.damask.generated.AsyncRetry.of(LATER_RETRY, environment,
        () -> java.util.Objects.requireNonNull(super.later(Relay, AsyncRetry, RetryPolicy), "later() returned null"));
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(int ArrayKey, Object Rethrow) {
    loadCache.invalidate(new LoadKey(ArrayKey, Snapshot.of(Rethrow)));
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    loadCache.invalidateAll();
  }

  @DamaskGenerated
  private record LoadKey(int ArrayKey, Object Rethrow) {
  }
}
