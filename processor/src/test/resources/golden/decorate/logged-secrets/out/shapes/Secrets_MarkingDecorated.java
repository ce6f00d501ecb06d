package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Secrets.Marking} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_MarkingDecorated extends Secrets.Marking {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.Marking.class);

  private final Logging markedLogging;

  private final Logging nameLogging;

  public Secrets_MarkingDecorated() {
    this(Environment.system());
  }

  public Secrets_MarkingDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Secrets.Marking.class, environment);
    this.markedLogging = Logging.ofArguments("marked", true, settings);
    this.nameLogging = Logging.ofResult("name", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * marked: {@code logged at debug -> super}
   */
  @Override
  public void marked(String value, String plain) {
    if (markedLogging == null) {
      // Left out by a setting, or the constructor of Marking is still running.
      super.marked(value, plain);
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.marked(value, plain);
      return;
    }
    if (markedLogging.arguments()) {
      LOGGER.debug("marked(value=***, plain={})", plain);
    } else {
      LOGGER.debug("marked called");
    }
    try {
      super.marked(value, plain);
    } catch (Throwable failure) {
      LOGGER.debug("marked threw {}", failure);
      throw failure;
    }
    LOGGER.debug("marked returned");
  }

  /**
   * name: {@code logged at debug -> super}
   */
  @Override
  public String name() {
    if (nameLogging == null) {
      // Left out by a setting, or the constructor of Marking is still running.
      return super.name();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.name();
    }
    LOGGER.debug("name()");
    String result;
    try {
      result = super.name();
    } catch (Throwable failure) {
      LOGGER.debug("name threw {}", failure);
      throw failure;
    }
    if (nameLogging.result()) {
      LOGGER.debug("name returned ***");
    } else {
      LOGGER.debug("name returned");
    }
    return result;
  }
}
