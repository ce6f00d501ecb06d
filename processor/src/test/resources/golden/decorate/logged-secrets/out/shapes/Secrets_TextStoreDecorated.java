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
 * {@link Secrets.TextStore} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_TextStoreDecorated extends Secrets.TextStore {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.TextStore.class);

  private final Environment environment;

  private final Cache<String> putCache;

  public Secrets_TextStoreDecorated() {
    this(Environment.system());
  }

  public Secrets_TextStoreDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.putCache = Cache.of("put", Duration.ofMinutes(5), environment).build();
  }

  /**
   * array: {@code logged at debug -> super}
   */
  @Override
  public String[] array(String[] values) {
    if (environment == null) {
      // The constructor of TextStore is still running.
      return super.array(values);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.array(values);
    }
    LOGGER.debug("array(values={})", (Object) values);
    String[] result;
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
   * later: {@code logged at debug -> super}
   */
  @Override
  public CompletableFuture<String> later(Optional<String> value) {
    if (environment == null) {
      // The constructor of TextStore is still running.
      return super.later(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.later(value), "later() returned null");
    }
    LOGGER.debug("later(value={})", value);
    CompletableFuture<String> result;
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
   * put: {@code logged at debug -> cached 300s -> super}
   */
  @Override
  public String put(String value, Integer other, List<? super String> all) {
    if (environment == null) {
      // The constructor of TextStore is still running.
      return super.put(value, other, all);
    }
    if (!LOGGER.isDebugEnabled()) {
      return putCached(value, other, all);
    }
    LOGGER.debug("put(value={}, other={}, all={})", value, other, all);
    String result;
    try {
      result = putCached(value, other, all);
    } catch (Throwable failure) {
      LOGGER.debug("put threw {}", failure);
      throw failure;
    }
    LOGGER.debug("put returned {}", result);
    return result;
  }

  private String putCached(String value, Integer other, List<? super String> all) {
    Computation<String> computation = putCache.get(new PutKey(value, other, Snapshot.of(all)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.put(value, other, all);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code put} keeps for these arguments.
   */
  public void invalidatePut(String value, Integer other, List<? super String> all) {
    putCache.invalidate(new PutKey(value, other, Snapshot.of(all)));
  }

  /**
   * Removes all that {@code put} keeps.
   */
  public void invalidateAllPut() {
    putCache.invalidateAll();
  }

  @DamaskGenerated
  private record PutKey(String value, Integer other, Object all) {
  }
}
