package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link ForgottenOnInterface.Remembered} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ForgottenOnInterface_RememberedDecorated extends ForgottenOnInterface.Remembered {
  private static final SafeLogger LOGGER = SafeLogger.of(ForgottenOnInterface.Remembered.class);

  private final Logging firstLogging;

  public ForgottenOnInterface_RememberedDecorated() {
    this(Environment.system());
  }

  public ForgottenOnInterface_RememberedDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(ForgottenOnInterface.Remembered.class, environment);
    this.firstLogging = Logging.of("first", settings);
    settings.warnOfUnknown();
  }

  /**
   * first: {@code logged at debug -> super}
   */
  @Override
  public void first() {
    if (firstLogging == null) {
      // Left out by a setting, or the constructor of Remembered is still running.
      super.first();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.first();
      return;
    }
    LOGGER.debug("first()");
    try {
      super.first();
    } catch (Throwable failure) {
      LOGGER.debug("first threw {}", failure);
      throw failure;
    }
    LOGGER.debug("first returned");
  }
}
