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
 * {@link Secrets.TextStore} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_TextStoreDecorated extends Secrets.TextStore {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.TextStore.class);

  private final Logging arrayLogging;

  private final Logging laterLogging;

  private final Logging putLogging;

  private final Cache<String> putCache;

  public Secrets_TextStoreDecorated() {
    this(Environment.system());
  }

  public Secrets_TextStoreDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Secrets.TextStore.class, environment);
    this.arrayLogging = Logging.of("array", true, true, settings);
    this.laterLogging = Logging.of("later", true, true, settings);
    this.putLogging = Logging.of("put", true, true, settings);
    this.putCache = Cache.of("put", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * array: {@code logged at debug -> super}
   */
  @Override
  public String[] array(String[] values) {
    if (arrayLogging == null) {
      // Left out by a setting, or the constructor of TextStore is still running.
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
    String[] result;
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
   * later: {@code logged at debug -> super}
   */
  @Override
  public CompletableFuture<String> later(Optional<String> value) {
    if (laterLogging == null) {
      // Left out by a setting, or the constructor of TextStore is still running.
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
    CompletableFuture<String> result;
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
   * put: {@code logged at debug -> cached 300s -> super}
   */
  @Override
  public String put(String value, Integer other, List<? super String> all) {
    if (putLogging == null) {
      // Left out by a setting, or the constructor of TextStore is still running.
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
    String result;
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

  private String putCached(String value, Integer other, List<? super String> all) {
    if (putCache == null) {
      // Left out by a setting, or the constructor of TextStore is still running.
      return super.put(value, other, all);
    }
    Computation<String> computation = putCache.get(new PutKey(value, other, Snapshot.of(all)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.put(value, other, all));
    }
    try {
      String result = super.put(value, other, all);
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
   * Removes what {@code put} keeps for these arguments.
   */
  public void invalidatePut(String value, Integer other, List<? super String> all) {
    if (putCache != null) {
      putCache.invalidate(new PutKey(value, other, Snapshot.of(all)));
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
  private record PutKey(String value, Integer other, Object all) {
  }
}
