package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/**
 * {@link Access} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AccessDecorated extends Access {
  private static final SafeLogger LOGGER = SafeLogger.of(Access.class);

  private final Logging changeLogging;

  AccessDecorated() {
    this(Environment.system());
  }

  AccessDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Access.class, environment);
    this.changeLogging = Logging.of("change", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * change: {@code logged at debug -> super}
   */
  @Override
  public Modifier change(Modifier modifier, Access.Mode mode) {
    if (changeLogging == null) {
      // Left out by a setting, or the constructor of Access is still running.
      return super.change(modifier, mode);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.change(modifier, mode);
    }
    if (changeLogging.arguments()) {
      LOGGER.debug("change(modifier={}, mode={})", modifier, mode);
    } else {
      LOGGER.debug("change called");
    }
    Modifier result;
    try {
      result = super.change(modifier, mode);
    } catch (Throwable failure) {
      LOGGER.debug("change threw {}", failure);
      throw failure;
    }
    if (changeLogging.result()) {
      LOGGER.debug("change returned {}", result);
    } else {
      LOGGER.debug("change returned");
    }
    return result;
  }
}
