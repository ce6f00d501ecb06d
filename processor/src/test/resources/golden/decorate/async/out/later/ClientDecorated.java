package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final Timing FETCH_DATA_TIMING = new Timing(Client.class, "fetchData");

  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private static final RetryPolicy FETCH_DATA_RETRY = RetryPolicy.of(Client.class, "fetchData")
      .maxDuration(Duration.ofMinutes(1)).fallback("nothing").build();

  private static final Timing PING_TIMING = new Timing(Client.class, "ping");

  private static final RetryPolicy COUNT_RETRY = RetryPolicy.of(Client.class, "count").build();

  private final Environment environment;

  private final AsyncCache fetchDataCache;

  private final AsyncCache sizeCache;

  private final Evicted.Log storeEvicted = new Evicted.Log(2);

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fetchDataCache = AsyncCache.of("fetchData", Duration.ofMinutes(1), environment)
        .buildAsync();
    this.sizeCache = AsyncCache.of("size", Duration.ofMinutes(5), environment).buildAsync();
  }

  /**
   * fetchData: {@code timed -> logged at debug -> retry 3 x 1s, else nothing -> cached 60s -> super}
   */
  @Override
  public CompletableFuture<String> fetchData(String url) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetchData(url);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = fetchDataLogged(url);
    } catch (Throwable failure) {
      FETCH_DATA_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> FETCH_DATA_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<String> fetchDataLogged(String url) {
    if (!LOGGER.isDebugEnabled()) {
      return fetchDataRetried(url);
    }
    LOGGER.debug("fetchData(url={})", url);
    CompletableFuture<String> result;
    try {
      result = fetchDataRetried(url);
    } catch (Throwable failure) {
      LOGGER.debug("fetchData threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("fetchData returned {}", value);
      } else {
        LOGGER.debug("fetchData threw {}", failure);
      }
    });
  }

  private CompletableFuture<String> fetchDataRetried(String url) {
    return AsyncRetry.of(FETCH_DATA_RETRY, environment, () -> fetchDataCached(url),
        failure -> nothing(url, failure));
  }

  private CompletableFuture<String> fetchDataCached(String url) {
    return fetchDataCache.get(url,
        () -> Objects.requireNonNull(super.fetchData(url), "fetchData() returned null"));
  }

  /**
   * ping: {@code timed -> super}
   */
  @Override
  public CompletionStage<Void> ping() throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.ping();
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<Void> result;
    try {
      result = Objects.requireNonNull(super.ping(), "ping() returned null");
    } catch (Throwable failure) {
      PING_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> PING_TIMING.completed(failure, start, environment));
  }

  /**
   * count: {@code retry 3 x 1s -> super}
   */
  @Override
  public CompletionStage<Integer> count(int page, String... names) throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.count(page, names);
    }
    return AsyncRetry.of(COUNT_RETRY, environment,
        () -> Objects.requireNonNull(super.count(page, names), "count() returned null"));
  }

  /**
   * size: {@code cached 300s -> super}
   */
  @Override
  public CompletableFuture<Integer> size() {
    if (sizeCache == null) {
      // The constructor of Client is still running.
      return super.size();
    }
    return sizeCache.get(() -> Objects.requireNonNull(super.size(), "size() returned null"));
  }

  /**
   * store: {@code evicts from size -> @Evicted -> super}
   */
  @Override
  public CompletableFuture<Void> store(String url, String data) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.store(url, data);
    }
    CompletableFuture<Void> result = storeEvicted(url, data);
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        sizeCache.invalidate();
      }
    });
  }

  private CompletableFuture<Void> storeEvicted(String url, String data) {
    @DamaskGenerated
    final class EvictedCall<R> extends MethodCall<R> {
      EvictedCall() {
        super("store", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(ClientDecorated.this.storeUndecorated(url, data));
      }

      @Override
      public List<Object> arguments() {
        return list(url, data);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(url), Printed.of(data));
      }
    }
    try {
      return Relay.of(storeEvicted.aroundAsync(new EvictedCall<CompletionStage<Void>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletableFuture<Void> storeUndecorated(String url, String data) {
    return Objects.requireNonNull(super.store(url, data), "store() returned null");
  }

  /**
   * login: {@code logged at debug -> super}
   */
  @Override
  public CompletableFuture<Login> login(String password) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.login(password);
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.login(password), "login() returned null");
    }
    LOGGER.debug("login called");
    CompletableFuture<Login> result;
    try {
      result = Objects.requireNonNull(super.login(password), "login() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("login threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("login returned {}", Printed.of(value, it -> "Login[name=" + it.name() +
            ", password=***]"));
      } else {
        LOGGER.debug("login threw {}", failure);
      }
    });
  }

  /**
   * lastFailure: {@code logged at debug -> super}
   */
  @Override
  public CompletionStage<? extends Throwable> lastFailure() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.lastFailure();
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.lastFailure(), "lastFailure() returned null");
    }
    LOGGER.debug("lastFailure()");
    CompletionStage<? extends Throwable> result;
    try {
      result = Objects.requireNonNull(super.lastFailure(), "lastFailure() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("lastFailure threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("lastFailure returned");
      } else {
        LOGGER.debug("lastFailure threw {}", failure);
      }
    });
  }

  /**
   * all: {@code logged at debug -> super}
   */
  @Override
  public CompletionStage<? extends Object[]> all() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.all();
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.all(), "all() returned null");
    }
    LOGGER.debug("all()");
    CompletionStage<? extends Object[]> result;
    try {
      result = Objects.requireNonNull(super.all(), "all() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("all threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("all returned {}", (Object) value);
      } else {
        LOGGER.debug("all threw {}", failure);
      }
    });
  }

  /**
   * Removes what {@code fetchData} keeps for these arguments.
   */
  public void invalidateFetchData(String url) {
    fetchDataCache.invalidate(url);
  }

  /**
   * Removes all that {@code fetchData} keeps.
   */
  public void invalidateAllFetchData() {
    fetchDataCache.invalidateAll();
  }

  /**
   * Removes what {@code size} keeps for these arguments.
   */
  public void invalidateSize() {
    sizeCache.invalidate();
  }

  /**
   * Removes all that {@code size} keeps.
   */
  public void invalidateAllSize() {
    sizeCache.invalidateAll();
  }
}
