package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Guarded} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_GuardedDecorated extends Outer.Guarded {
  private static final SafeLogger LOGGER = SafeLogger.of(Outer.Guarded.class);

  private final Logging guardedLogging;

  protected Outer_GuardedDecorated(int number) {
    this(number, Environment.system());
  }

  protected Outer_GuardedDecorated(int number, Environment environment) {
    super(number);
    WrapperSettings settings = WrapperSettings.of(Outer.Guarded.class, environment);
    this.guardedLogging = Logging.ofResult("guarded", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * guarded: {@code logged at debug -> super}
   */
  @Override
  protected Outer.Guarded guarded() {
    if (guardedLogging == null) {
      // Left out by a setting, or the constructor of Guarded is still running.
      return super.guarded();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.guarded();
    }
    LOGGER.debug("guarded()");
    Outer.Guarded result;
    try {
      result = super.guarded();
    } catch (Throwable failure) {
      LOGGER.debug("guarded threw {}", failure);
      throw failure;
    }
    if (guardedLogging.result()) {
      LOGGER.debug("guarded returned {}", result);
    } else {
      LOGGER.debug("guarded returned");
    }
    return result;
  }
}
