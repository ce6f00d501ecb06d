package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Relay;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Secrets.Store} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_StoreDecorated<T, S> extends Secrets.Store<T, S> {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.Store.class);

  private final Logging putLogging;

  private final Cache<T> putCache;

  private final Logging laterLogging;

  private final Logging arrayLogging;

  public Secrets_StoreDecorated() {
    this(Environment.system());
  }

  public Secrets_StoreDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Secrets.Store.class, environment);
    this.putLogging = Logging.of("put", true, true, settings);
    this.putCache = Cache.of("put", settings).ttl(Duration.ofMinutes(5)).build();
    this.laterLogging = Logging.of("later", true, true, settings);
    this.arrayLogging = Logging.of("array", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * put: {@code logged at debug -> cached 300s -> super}
   */
  @Override
  public T put(T value, S other, List<? super T> all) {
    if (putLogging == null) {
      // Left out by a setting, or the constructor of Store is still running.
      return putCached(value, other, all);
    }
    if (!LOGGER.isDebugEnabled()) {
      return putCached(value, other, all);
    }
    if (putLogging.arguments()) {
      LOGGER.debug("put(value={}, other={}, all={})", value, other, all);
    } else {
      LOGGER.debug("put called");
    }
    T result;
    try {
      result = putCached(value, other, all);
    } catch (Throwable failure) {
      LOGGER.debug("put threw {}", failure);
      throw failure;
    }
    if (putLogging.result()) {
      LOGGER.debug("put returned {}", result);
    } else {
      LOGGER.debug("put returned");
    }
    return result;
  }

  private T putCached(T value, S other, List<? super T> all) {
    if (putCache == null) {
      // Left out by a setting, or the constructor of Store is still running.
      return super.put(value, other, all);
    }
    Computation<T> computation = putCache.get(new PutKey(Snapshot.of(value), Snapshot.of(other),
        Snapshot.of(all)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.put(value, other, all));
    }
    try {
      T result = super.put(value, other, all);
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
   * later: {@code logged at debug -> super}
   */
  @Override
  public CompletableFuture<T> later(Optional<T> value) {
    if (laterLogging == null) {
      // Left out by a setting, or the constructor of Store is still running.
      return super.later(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.later(value), "later() returned null");
    }
    if (laterLogging.arguments()) {
      LOGGER.debug("later(value={})", value);
    } else {
      LOGGER.debug("later called");
    }
    CompletableFuture<T> result;
    try {
      result = Objects.requireNonNull(super.later(value), "later() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("later threw {}", failure);
      throw failure;
    }
    boolean showsResult = laterLogging.result();
    return Relay.of(result, (value2, failure) -> {
      if (failure != null) {
        LOGGER.debug("later threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("later returned {}", value2);
      } else {
        LOGGER.debug("later returned");
      }
    });
  }

  /**
   * array: {@code logged at debug -> super}
   */
  @Override
  public T[] array(T[] values) {
    if (arrayLogging == null) {
      // Left out by a setting, or the constructor of Store is still running.
      return super.array(values);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.array(values);
    }
    if (arrayLogging.arguments()) {
      LOGGER.debug("array(values={})", (Object) values);
    } else {
      LOGGER.debug("array called");
    }
    T[] result;
    try {
      result = super.array(values);
    } catch (Throwable failure) {
      LOGGER.debug("array threw {}", failure);
      throw failure;
    }
    if (arrayLogging.result()) {
      LOGGER.debug("array returned {}", (Object) result);
    } else {
      LOGGER.debug("array returned");
    }
    return result;
  }

  /**
   * Removes what {@code put} keeps for these arguments.
   */
  public void invalidatePut(T value, S other, List<? super T> all) {
    if (putCache != null) {
      putCache.invalidate(new PutKey(Snapshot.of(value), Snapshot.of(other), Snapshot.of(all)));
    }
  }

  /**
   * Removes all that {@code put} keeps.
   */
  public void invalidateAllPut() {
    if (putCache != null) {
      putCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record PutKey(Object value, Object other, Object all) {
  }
}
