package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Secrets.Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_BothDecorated implements Secrets.Both {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.Both.class);

  private final Secrets.Both delegate;

  private final Logging otherLogging;

  private final Logging markedLogging;

  public Secrets_BothDecorated(Secrets.Both delegate) {
    this(delegate, Environment.system());
  }

  public Secrets_BothDecorated(Secrets.Both delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Secrets.Both.class, environment);
    this.otherLogging = Logging.of("other", settings);
    this.markedLogging = Logging.ofArguments("marked", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * other: {@code logged at debug -> delegate}
   */
  @Override
  public void other() {
    if (otherLogging == null) {
      // Left out by a setting.
      delegate.other();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      delegate.other();
      return;
    }
    LOGGER.debug("other()");
    try {
      delegate.other();
    } catch (Throwable failure) {
      LOGGER.debug("other threw {}", failure);
      throw failure;
    }
    LOGGER.debug("other returned");
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
      LOGGER.debug("marked(value=***, plain={})", plain);
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
