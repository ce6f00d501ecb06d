package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link All} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AllDecorated extends All {
  private static final SafeLogger LOGGER = SafeLogger.of(All.class);

  private final Logging runLogging;

  private final Logging getLogging;

  AllDecorated() {
    this(Environment.system());
  }

  AllDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(All.class, environment);
    this.runLogging = Logging.of("run", settings);
    this.getLogging = Logging.ofResult("get", false, settings);
    settings.warnOfUnknown();
  }

  /**
   * run: {@code logged at debug, without result -> super}
   */
  @Override
  public void run() {
    if (runLogging == null) {
      // Left out by a setting, or the constructor of All is still running.
      super.run();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.run();
      return;
    }
    LOGGER.debug("run()");
    try {
      super.run();
    } catch (Throwable failure) {
      LOGGER.debug("run threw {}", failure);
      throw failure;
    }
    LOGGER.debug("run returned");
  }

  /**
   * get: {@code logged at debug, without result -> super}
   */
  @Override
  public String get() {
    if (getLogging == null) {
      // Left out by a setting, or the constructor of All is still running.
      return super.get();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.get();
    }
    LOGGER.debug("get()");
    String result;
    try {
      result = super.get();
    } catch (Throwable failure) {
      LOGGER.debug("get threw {}", failure);
      throw failure;
    }
    if (getLogging.result()) {
      LOGGER.debug("get returned {}", result);
    } else {
      LOGGER.debug("get returned");
    }
    return result;
  }
}
