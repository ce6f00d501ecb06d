package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private static final MethodHandle SUPER_STORE;

  static {
    // Decorators go on to Client by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_STORE = lookup.findSpecial(Client.class, "store",
          MethodType.methodType(CompletableFuture.class, String.class, String.class),
          ClientDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Client is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing fetchDataTiming;

  private final Logging fetchDataLogging;

  private final RetryPolicy fetchDataRetry;

  private final AsyncCache fetchDataCache;

  private final Timing pingTiming;

  private final RetryPolicy countRetry;

  private final AsyncCache sizeCache;

  private final boolean storeEvicts;

  private final Evicted.Log storeEvicted = new Evicted.Log(2);

  private final Logging loginLogging;

  private final Logging lastFailureLogging;

  private final Logging allLogging;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchDataTiming = Timing.of("fetchData", settings).build();
    this.fetchDataLogging = Logging.of("fetchData", true, true, settings);
    this.fetchDataRetry = RetryPolicy.of("fetchData", settings).maxDuration(Duration.ofMinutes(1))
        .fallback("nothing").build();
    this.fetchDataCache = AsyncCache.of("fetchData", settings).ttl(Duration.ofMinutes(1))
        .buildAsync();
    this.pingTiming = Timing.of("ping", settings).build();
    this.countRetry = RetryPolicy.of("count", settings).build();
    this.sizeCache = AsyncCache.of("size", settings).ttl(Duration.ofMinutes(5)).keyless()
        .buildAsync();
    this.storeEvicts = settings.has("store", "evicts");
    this.loginLogging = Logging.of("login", false, true, settings);
    this.lastFailureLogging = Logging.ofResult("lastFailure", false, settings);
    this.allLogging = Logging.ofResult("all", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * fetchData: {@code timed -> logged at debug -> retry 3 x 1s, for at most 1m, else nothing
   * -> cached 60s -> super}
   */
  @Override
  public CompletableFuture<String> fetchData(String url) {
    if (fetchDataTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchDataLogged(url);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = fetchDataLogged(url);
    } catch (Throwable failure) {
      fetchDataTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, fetchDataTiming.completion(start));
  }

  private CompletableFuture<String> fetchDataLogged(String url) {
    if (fetchDataLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchDataRetried(url);
    }
    if (!LOGGER.isDebugEnabled()) {
      return fetchDataRetried(url);
    }
    if (fetchDataLogging.arguments()) {
      LOGGER.debug("fetchData(url={})", url);
    } else {
      LOGGER.debug("fetchData called");
    }
    CompletableFuture<String> result;
    try {
      result = fetchDataRetried(url);
    } catch (Throwable failure) {
      LOGGER.debug("fetchData threw {}", failure);
      throw failure;
    }
    boolean showsResult = fetchDataLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("fetchData threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("fetchData returned {}", value);
      } else {
        LOGGER.debug("fetchData returned");
      }
    });
  }

  private CompletableFuture<String> fetchDataRetried(String url) {
    if (fetchDataRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchDataCached(url);
    }
    return AsyncRetry.of(fetchDataRetry, environment, () -> fetchDataCached(url),
        failure -> nothing(url, failure));
  }

  private CompletableFuture<String> fetchDataCached(String url) {
    if (fetchDataCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.fetchData(url), "fetchData() returned null");
    }
    return fetchDataCache.get(url,
        () -> Objects.requireNonNull(super.fetchData(url), "fetchData() returned null"));
  }

  /**
   * ping: {@code timed -> super}
   */
  @Override
  public CompletionStage<Void> ping() throws IOException {
    if (pingTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.ping();
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<Void> result;
    try {
      result = Objects.requireNonNull(super.ping(), "ping() returned null");
    } catch (Throwable failure) {
      pingTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, pingTiming.completion(start));
  }

  /**
   * count: {@code retry 3 x 1s -> super}
   */
  @Override
  public CompletionStage<Integer> count(int page, String... names) throws IOException {
    if (countRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.count(page, names);
    }
    return AsyncRetry.of(countRetry, environment,
        () -> Objects.requireNonNull(super.count(page, names), "count() returned null"));
  }

  /**
   * size: {@code cached 300s -> super}
   */
  @Override
  public CompletableFuture<Integer> size() {
    if (sizeCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.size();
    }
    return sizeCache.get(() -> Objects.requireNonNull(super.size(), "size() returned null"));
  }

  /**
   * store: {@code evicts from size -> @Evicted(depth = 2) -> super}
   */
  @Override
  public CompletableFuture<Void> store(String url, String data) {
    if (!storeEvicts) {
      // Left out by a setting, or the constructor of Client is still running.
      return storeEvicted(url, data);
    }
    CompletableFuture<Void> result = storeEvicted(url, data);
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        if (sizeCache != null) {
          sizeCache.invalidate();
        }
      }
    });
  }

  private CompletableFuture<Void> storeEvicted(String url, String data) {
    if (storeEvicted == null) {
      // The constructor of Client is still running.
      return super.store(url, data);
    }
    @DamaskGenerated
    final class EvictedCall<R> extends MethodCall<R> {
      EvictedCall() {
        super("store", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_STORE.invokeExact(ClientDecorated.this,
              url, data), "store() returned null"));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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

  /**
   * login: {@code logged at debug, without arguments -> super}
   */
  @Override
  public CompletableFuture<Login> login(String password) {
    if (loginLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.login(password);
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.login(password), "login() returned null");
    }
    if (loginLogging.arguments()) {
      LOGGER.debug("login(password=***)");
    } else {
      LOGGER.debug("login called");
    }
    CompletableFuture<Login> result;
    try {
      result = Objects.requireNonNull(super.login(password), "login() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("login threw {}", failure);
      throw failure;
    }
    boolean showsResult = loginLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("login threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("login returned {}", Printed.of(value, it -> "Login[name=" + it.name() +
            ", password=***]"));
      } else {
        LOGGER.debug("login returned");
      }
    });
  }

  /**
   * lastFailure: {@code logged at debug, without result -> super}
   */
  @Override
  public CompletionStage<? extends Throwable> lastFailure() {
    if (lastFailureLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
    boolean showsResult = lastFailureLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("lastFailure threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("lastFailure returned {}", value);
      } else {
        LOGGER.debug("lastFailure returned");
      }
    });
  }

  /**
   * all: {@code logged at debug -> super}
   */
  @Override
  public CompletionStage<? extends Object[]> all() {
    if (allLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
    boolean showsResult = allLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("all threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("all returned {}", (Object) value);
      } else {
        LOGGER.debug("all returned");
      }
    });
  }

  /**
   * Removes what {@code fetchData} keeps for these arguments.
   */
  public void invalidateFetchData(String url) {
    if (fetchDataCache != null) {
      fetchDataCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code fetchData} keeps.
   */
  public void invalidateAllFetchData() {
    if (fetchDataCache != null) {
      fetchDataCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code size} keeps for these arguments.
   */
  public void invalidateSize() {
    if (sizeCache != null) {
      sizeCache.invalidate();
    }
  }

  /**
   * Removes all that {@code size} keeps.
   */
  public void invalidateAllSize() {
    if (sizeCache != null) {
      sizeCache.invalidateAll();
    }
  }
}
