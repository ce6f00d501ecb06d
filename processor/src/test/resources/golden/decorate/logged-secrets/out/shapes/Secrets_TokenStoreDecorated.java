package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Printed;
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
 * {@link Secrets.TokenStore} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_TokenStoreDecorated extends Secrets.TokenStore {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.TokenStore.class);

  private final Environment environment;

  private final Cache<Secrets.Token> putCache;

  public Secrets_TokenStoreDecorated() {
    this(Environment.system());
  }

  public Secrets_TokenStoreDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.putCache = Cache.of("put", Duration.ofMinutes(5), environment).masked().build();
  }

  /**
   * array: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Token[] array(Secrets.Token[] values) {
    if (environment == null) {
      // The constructor of TokenStore is still running.
      return super.array(values);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.array(values);
    }
    LOGGER.debug("array(values=***)");
    Secrets.Token[] result;
    try {
      result = super.array(values);
    } catch (Throwable failure) {
      LOGGER.debug("array threw {}", failure);
      throw failure;
    }
    LOGGER.debug("array returned ***");
    return result;
  }

  /**
   * later: {@code logged at debug -> super}
   */
  @Override
  public CompletableFuture<Secrets.Token> later(Optional<Secrets.Token> value) {
    if (environment == null) {
      // The constructor of TokenStore is still running.
      return super.later(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.later(value), "later() returned null");
    }
    LOGGER.debug("later(value=***)");
    CompletableFuture<Secrets.Token> result;
    try {
      result = Objects.requireNonNull(super.later(value), "later() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("later threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value2, failure) -> {
      if (failure == null) {
        LOGGER.debug("later returned ***");
      } else {
        LOGGER.debug("later threw {}", failure);
      }
    });
  }

  /**
   * put: {@code logged at debug -> cached 300s -> super}
   */
  @Override
  public Secrets.Token put(Secrets.Token value, Secrets.Page<Secrets.Login> other,
      List<? super Secrets.Token> all) {
    if (environment == null) {
      // The constructor of TokenStore is still running.
      return super.put(value, other, all);
    }
    if (!LOGGER.isDebugEnabled()) {
      return putCached(value, other, all);
    }
    LOGGER.debug("put(value=***, other={}, all=***)", Printed.of(other, it -> "Page[first=" +
        Printed.of(it.first(), it2 -> "Login[user=" + it2.user() + ", password=***]") +
        ", all=***, size=" + it.size() + "]"));
    Secrets.Token result;
    try {
      result = putCached(value, other, all);
    } catch (Throwable failure) {
      LOGGER.debug("put threw {}", failure);
      throw failure;
    }
    LOGGER.debug("put returned ***");
    return result;
  }

  private Secrets.Token putCached(Secrets.Token value, Secrets.Page<Secrets.Login> other,
      List<? super Secrets.Token> all) {
    Computation<Secrets.Token> computation = putCache.get(new PutKey(value, other,
        Snapshot.of(all)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Secrets.Token result = super.put(value, other, all);
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
  public void invalidatePut(Secrets.Token value, Secrets.Page<Secrets.Login> other,
      List<? super Secrets.Token> all) {
    putCache.invalidate(new PutKey(value, other, Snapshot.of(all)));
  }

  /**
   * Removes all that {@code put} keeps.
   */
  public void invalidateAllPut() {
    putCache.invalidateAll();
  }

  @DamaskGenerated
  private record PutKey(Secrets.Token value, Secrets.Page<Secrets.Login> other, Object all) {
  }
}
