package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Relay;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
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

  private final Environment environment;

  private final Cache<T> putCache;

  public Secrets_StoreDecorated() {
    this(Environment.system());
  }

  public Secrets_StoreDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.putCache = Cache.of("put", Duration.ofMinutes(5), environment).build();
  }

  /**
   * put: {@code logged at debug -> cached 300s -> super}
   */
  @Override
  public T put(T value, S other, List<? super T> all) {
    if (environment == null) {
      // The constructor of Store is still running.
      return super.put(value, other, all);
    }
    if (!LOGGER.isDebugEnabled()) {
      return putCached(value, other, all);
    }
    LOGGER.debug("put(value={}, other={}, all={})", value, other, all);
    T result;
    try {
      result = putCached(value, other, all);
    } catch (Throwable failure) {
      LOGGER.debug("put threw {}", failure);
      throw failure;
    }
    LOGGER.debug("put returned {}", result);
    return result;
  }

  private T putCached(T value, S other, List<? super T> all) {
    Computation<T> computation = putCache.get(new PutKey(Snapshot.of(value), Snapshot.of(other),
        Snapshot.of(all)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      T result = super.put(value, other, all);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * later: {@code logged at debug -> super}
   */
  @Override
  public CompletableFuture<T> later(Optional<T> value) {
    if (environment == null) {
      // The constructor of Store is still running.
      return super.later(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.later(value), "later() returned null");
    }
    LOGGER.debug("later(value={})", value);
    CompletableFuture<T> result;
    try {
      result = Objects.requireNonNull(super.later(value), "later() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("later threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value2, failure) -> {
      if (failure == null) {
        LOGGER.debug("later returned {}", value2);
      } else {
        LOGGER.debug("later threw {}", failure);
      }
    });
  }

  /**
   * array: {@code logged at debug -> super}
   */
  @Override
  public T[] array(T[] values) {
    if (environment == null) {
      // The constructor of Store is still running.
      return super.array(values);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.array(values);
    }
    LOGGER.debug("array(values={})", (Object) values);
    T[] result;
    try {
      result = super.array(values);
    } catch (Throwable failure) {
      LOGGER.debug("array threw {}", failure);
      throw failure;
    }
    LOGGER.debug("array returned {}", (Object) result);
    return result;
  }

  /**
   * Removes what {@code put} keeps for these arguments.
   */
  public void invalidatePut(T value, S other, List<? super T> all) {
    putCache.invalidate(new PutKey(Snapshot.of(value), Snapshot.of(other), Snapshot.of(all)));
  }

  /**
   * Removes all that {@code put} keeps.
   */
  public void invalidateAllPut() {
    putCache.invalidateAll();
  }

  @DamaskGenerated
  private record PutKey(Object value, Object other, Object all) {
  }
}
