package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Secrets.Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_PlainDecorated implements Secrets.Plain {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.Plain.class);

  private final Secrets.Plain delegate;

  private final Logging markedLogging;

  public Secrets_PlainDecorated(Secrets.Plain delegate) {
    this(delegate, Environment.system());
  }

  public Secrets_PlainDecorated(Secrets.Plain delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Secrets.Plain.class, environment);
    this.markedLogging = Logging.ofArguments("marked", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * marked: {@code logged at debug -> delegate}
   */
  @Override
  public void marked(String value, String plain) {
    if (markedLogging == null) {
      // Left out by a setting.
      delegate.marked(value, plain);
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      delegate.marked(value, plain);
      return;
    }
    if (markedLogging.arguments()) {
      LOGGER.debug("marked(value={}, plain={})", value, plain);
    } else {
      LOGGER.debug("marked called");
    }
    try {
      delegate.marked(value, plain);
    } catch (Throwable failure) {
      LOGGER.debug("marked threw {}", failure);
      throw failure;
    }
    LOGGER.debug("marked returned");
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
