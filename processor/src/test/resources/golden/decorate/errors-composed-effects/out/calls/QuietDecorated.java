package calls;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Quiet} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class QuietDecorated extends Quiet {
  private static final SafeLogger LOGGER = SafeLogger.of(Quiet.class);

  private final Logging carriedLogging;

  private final Logging byDefaultLogging;

  private final Logging writtenLogging;

  private final Logging returnedLogging;

  private final Cache<String> fewCache;

  QuietDecorated() {
    this(Environment.system());
  }

  QuietDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Quiet.class, environment);
    this.carriedLogging = Logging.of("carried", settings);
    this.byDefaultLogging = Logging.of("byDefault", settings);
    this.writtenLogging = Logging.of("written", settings);
    this.returnedLogging = Logging.ofResult("returned", false, settings);
    this.fewCache = Cache.of("few", settings).ttl(Duration.ofMinutes(5)).keyless().maximumSize(10)
        .build();
    settings.warnOfUnknown();
  }

  /**
   * carried: {@code logged at debug, without result -> super}
   */
  @Override
  void carried() {
    if (carriedLogging == null) {
      // Left out by a setting, or the constructor of Quiet is still running.
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
   * byDefault: {@code logged at debug, without result -> super}
   */
  @Override
  void byDefault() {
    if (byDefaultLogging == null) {
      // Left out by a setting, or the constructor of Quiet is still running.
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
   * written: {@code logged at debug, without result -> super}
   */
  @Override
  void written() {
    if (writtenLogging == null) {
      // Left out by a setting, or the constructor of Quiet is still running.
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
   * returned: {@code logged at debug, without result -> super}
   */
  @Override
  String returned() {
    if (returnedLogging == null) {
      // Left out by a setting, or the constructor of Quiet is still running.
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
    if (returnedLogging.result()) {
      LOGGER.debug("returned returned {}", result);
    } else {
      LOGGER.debug("returned returned");
    }
    return result;
  }

  /**
   * few: {@code cached 300s, at most 10 -> super}
   */
  @Override
  String few() {
    if (fewCache == null) {
      // Left out by a setting, or the constructor of Quiet is still running.
      return super.few();
    }
    Computation<String> computation = fewCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.few());
    }
    try {
      String result = super.few();
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
   * Removes what {@code few} keeps for these arguments.
   */
  void invalidateFew() {
    if (fewCache != null) {
      fewCache.invalidate();
    }
  }

  /**
   * Removes all that {@code few} keeps.
   */
  void invalidateAllFew() {
    if (fewCache != null) {
      fewCache.invalidateAll();
    }
  }
}
