package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Job.Numbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Job_NumbersDecorated extends Job.Numbers {
  private static final SafeLogger LOGGER = SafeLogger.of(Job.Numbers.class);

  private final Logging getLogging;

  Job_NumbersDecorated() {
    this(Environment.system());
  }

  Job_NumbersDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Job.Numbers.class, environment);
    this.getLogging = Logging.of("get", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * get: {@code logged at debug -> super}
   */
  @Override
  public Integer get(int index) {
    if (getLogging == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      return super.get(index);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.get(index);
    }
    if (getLogging.arguments()) {
      LOGGER.debug("get(index={})", index);
    } else {
      LOGGER.debug("get called");
    }
    Integer result;
    try {
      result = super.get(index);
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
