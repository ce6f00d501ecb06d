package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
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

  public Secrets_BothDecorated(Secrets.Both delegate) {
    this(delegate, Environment.system());
  }

  public Secrets_BothDecorated(Secrets.Both delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    Objects.requireNonNull(environment, "environment");
  }

  /**
   * other: {@code logged at debug -> delegate}
   */
  @Override
  public void other() {
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
    if (!LOGGER.isDebugEnabled()) {
      delegate.marked(value, plain);
      return;
    }
    LOGGER.debug("marked(value=***, plain={})", plain);
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
