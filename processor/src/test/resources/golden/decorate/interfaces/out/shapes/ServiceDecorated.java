package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Service} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ServiceDecorated<T> implements Service<T> {
  private static final SafeLogger LOGGER = SafeLogger.of(Service.class);

  private final Service<T> delegate;

  private final Environment environment;

  private final Timing loadTiming;

  private final RetryPolicy loadRetry;

  private final Cache<List<T>> loadAllCache;

  private final boolean forgetEvicts;

  private final Logging inheritedLogging;

  private final Timing nameTiming;

  public ServiceDecorated(Service<T> delegate) {
    this(delegate, Environment.system());
  }

  public ServiceDecorated(Service<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Service.class, environment);
    this.loadTiming = Timing.of("load", settings).build();
    this.loadRetry = RetryPolicy.of("load", settings).on(IOException.class).build();
    this.loadAllCache = Cache.of("loadAll", settings).ttl(Duration.ofMinutes(5)).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    this.inheritedLogging = Logging.of("inherited", true, true, settings);
    this.nameTiming = Timing.of("name", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> retry 3 x 1s, on IOException -> delegate}
   */
  @Override
  public T load(String key) throws IOException {
    if (loadTiming == null) {
      // Left out by a setting.
      return loadRetried(key);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = loadRetried(key);
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }

  private T loadRetried(String key) throws IOException {
    if (loadRetry == null) {
      // Left out by a setting.
      return delegate.load(key);
    }
    long start = loadRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.load(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = loadRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * loadAll: {@code cached 300s -> delegate}
   */
  @Override
  public List<T> loadAll(List<String> keys) throws IOException {
    if (loadAllCache == null) {
      // Left out by a setting.
      return delegate.loadAll(keys);
    }
    Computation<List<T>> computation = loadAllCache.get(Snapshot.of(keys));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> delegate.loadAll(keys));
    }
    try {
      List<T> result = delegate.loadAll(keys);
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
   * forget: {@code evicts from loadAll -> delegate}
   */
  @Override
  public void forget(List<String> keys) {
    if (!forgetEvicts) {
      // Left out by a setting.
      delegate.forget(keys);
      return;
    }
    delegate.forget(keys);
    if (loadAllCache != null) {
      loadAllCache.invalidate(Snapshot.of(keys));
    }
  }

  @Override
  public String label() {
    return delegate.label();
  }

  @Override
  public void plain(int number) {
    delegate.plain(number);
  }

  /**
   * inherited: {@code logged at debug -> delegate}
   */
  @Override
  public <T2 extends T> T2 inherited(T2 item) {
    if (inheritedLogging == null) {
      // Left out by a setting.
      return delegate.<T2>inherited(item);
    }
    if (!LOGGER.isDebugEnabled()) {
      return delegate.<T2>inherited(item);
    }
    if (inheritedLogging.arguments()) {
      LOGGER.debug("inherited(item={})", item);
    } else {
      LOGGER.debug("inherited called");
    }
    T2 result;
    try {
      result = delegate.<T2>inherited(item);
    } catch (Throwable failure) {
      LOGGER.debug("inherited threw {}", failure);
      throw failure;
    }
    if (inheritedLogging.result()) {
      LOGGER.debug("inherited returned {}", result);
    } else {
      LOGGER.debug("inherited returned");
    }
    return result;
  }

  /**
   * name: {@code timed -> delegate}
   */
  @Override
  public String name() {
    if (nameTiming == null) {
      // Left out by a setting.
      return delegate.name();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.name();
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code loadAll} keeps for these arguments.
   */
  public void invalidateLoadAll(List<String> keys) {
    if (loadAllCache != null) {
      loadAllCache.invalidate(Snapshot.of(keys));
    }
  }

  /**
   * Removes all that {@code loadAll} keeps.
   */
  public void invalidateAllLoadAll() {
    if (loadAllCache != null) {
      loadAllCache.invalidateAll();
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
