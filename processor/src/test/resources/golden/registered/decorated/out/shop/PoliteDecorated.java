package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Polite} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PoliteDecorated extends Polite {
  private static final SafeLogger LOGGER = SafeLogger.of(Polite.class);

  private final Logging greetLogging;

  protected PoliteDecorated() {
    this(Environment.system());
  }

  protected PoliteDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Polite.class, environment);
    this.greetLogging = Logging.ofResult("greet", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * greet: {@code logged at debug -> super}
   */
  @Override
  public String greet() {
    if (greetLogging == null) {
      // Left out by a setting, or the constructor of Polite is still running.
      return super.greet();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.greet();
    }
    LOGGER.debug("greet()");
    String result;
    try {
      result = super.greet();
    } catch (Throwable failure) {
      LOGGER.debug("greet threw {}", failure);
      throw failure;
    }
    if (greetLogging.result()) {
      LOGGER.debug("greet returned {}", result);
    } else {
      LOGGER.debug("greet returned");
    }
    return result;
  }
}
