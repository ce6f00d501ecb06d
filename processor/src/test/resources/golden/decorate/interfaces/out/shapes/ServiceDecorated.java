package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
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
  private static final Timing LOAD_TIMING = new Timing(Service.class, "load");

  private static final RetryPolicy LOAD_RETRY = RetryPolicy.of(Service.class, "load")
      .on(IOException.class).build();

  private static final SafeLogger LOGGER = SafeLogger.of(Service.class);

  private static final Timing NAME_TIMING = new Timing(Service.class, "name");

  private final Service<T> delegate;

  private final Environment environment;

  private final Cache<List<T>> loadAllCache;

  public ServiceDecorated(Service<T> delegate) {
    this(delegate, Environment.system());
  }

  public ServiceDecorated(Service<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    this.loadAllCache = Cache.of("loadAll", Duration.ofMinutes(5), environment).build();
  }

  /**
   * load: {@code timed -> retry 3 x 1s -> delegate}
   */
  @Override
  public T load(String key) throws IOException {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = loadRetried(key);
    } catch (Throwable failure) {
      LOAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, environment);
    return result;
  }

  private T loadRetried(String key) throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.load(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = LOAD_RETRY.attempts(environment);
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
    Computation<List<T>> computation = loadAllCache.get(Snapshot.of(keys));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      List<T> result = delegate.loadAll(keys);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * forget: {@code evicts from loadAll -> delegate}
   */
  @Override
  public void forget(List<String> keys) {
    delegate.forget(keys);
    loadAllCache.invalidate(Snapshot.of(keys));
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
    if (!LOGGER.isDebugEnabled()) {
      return delegate.<T2>inherited(item);
    }
    LOGGER.debug("inherited(item={})", item);
    T2 result;
    try {
      result = delegate.<T2>inherited(item);
    } catch (Throwable failure) {
      LOGGER.debug("inherited threw {}", failure);
      throw failure;
    }
    LOGGER.debug("inherited returned {}", result);
    return result;
  }

  /**
   * name: {@code timed -> delegate}
   */
  @Override
  public String name() {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.name();
    } catch (Throwable failure) {
      NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NAME_TIMING.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code loadAll} keeps for these arguments.
   */
  public void invalidateLoadAll(List<String> keys) {
    loadAllCache.invalidate(Snapshot.of(keys));
  }

  /**
   * Removes all that {@code loadAll} keeps.
   */
  public void invalidateAllLoadAll() {
    loadAllCache.invalidateAll();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
