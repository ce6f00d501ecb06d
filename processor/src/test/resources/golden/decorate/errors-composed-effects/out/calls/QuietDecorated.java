package calls;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Quiet} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class QuietDecorated extends Quiet {
  private static final SafeLogger LOGGER = SafeLogger.of(Quiet.class);

  private final Environment environment;

  private final Cache<String> fewCache;

  QuietDecorated() {
    this(Environment.system());
  }

  QuietDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fewCache = Cache.of("few", Duration.ofMinutes(5), environment).maximumSize(10).build();
  }

  /**
   * carried: {@code logged at debug -> super}
   */
  @Override
  void carried() {
    if (environment == null) {
      // The constructor of Quiet is still running.
      super.carried();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.carried();
      return;
    }
    LOGGER.debug("carried()");
    try {
      super.carried();
    } catch (Throwable failure) {
      LOGGER.debug("carried threw {}", failure);
      throw failure;
    }
    LOGGER.debug("carried returned");
  }

  /**
   * byDefault: {@code logged at debug -> super}
   */
  @Override
  void byDefault() {
    if (environment == null) {
      // The constructor of Quiet is still running.
      super.byDefault();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.byDefault();
      return;
    }
    LOGGER.debug("byDefault()");
    try {
      super.byDefault();
    } catch (Throwable failure) {
      LOGGER.debug("byDefault threw {}", failure);
      throw failure;
    }
    LOGGER.debug("byDefault returned");
  }

  /**
   * written: {@code logged at debug -> super}
   */
  @Override
  void written() {
    if (environment == null) {
      // The constructor of Quiet is still running.
      super.written();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.written();
      return;
    }
    LOGGER.debug("written()");
    try {
      super.written();
    } catch (Throwable failure) {
      LOGGER.debug("written threw {}", failure);
      throw failure;
    }
    LOGGER.debug("written returned");
  }

  /**
   * returned: {@code logged at debug -> super}
   */
  @Override
  String returned() {
    if (environment == null) {
      // The constructor of Quiet is still running.
      return super.returned();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.returned();
    }
    LOGGER.debug("returned()");
    String result;
    try {
      result = super.returned();
    } catch (Throwable failure) {
      LOGGER.debug("returned threw {}", failure);
      throw failure;
    }
    LOGGER.debug("returned returned");
    return result;
  }

  /**
   * few: {@code cached 300s -> super}
   */
  @Override
  String few() {
    if (fewCache == null) {
      // The constructor of Quiet is still running.
      return super.few();
    }
    Computation<String> computation = fewCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.few();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code few} keeps for these arguments.
   */
  void invalidateFew() {
    fewCache.invalidate();
  }

  /**
   * Removes all that {@code few} keeps.
   */
  void invalidateAllFew() {
    fewCache.invalidateAll();
  }
}
