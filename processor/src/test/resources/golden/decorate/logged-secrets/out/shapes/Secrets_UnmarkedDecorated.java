package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Secrets.Unmarked} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_UnmarkedDecorated extends Secrets.Unmarked {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.Unmarked.class);

  private final Environment environment;

  public Secrets_UnmarkedDecorated() {
    this(Environment.system());
  }

  public Secrets_UnmarkedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * marked: {@code logged at debug -> super}
   */
  @Override
  public void marked(String value, String plain) {
    if (environment == null) {
      // The constructor of Unmarked is still running.
      super.marked(value, plain);
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.marked(value, plain);
      return;
    }
    LOGGER.debug("marked(value={}, plain={})", value, plain);
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
    if (environment == null) {
      // The constructor of Unmarked is still running.
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
    LOGGER.debug("name returned {}", result);
    return result;
  }
}
