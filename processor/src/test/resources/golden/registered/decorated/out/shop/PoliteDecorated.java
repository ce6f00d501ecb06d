package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Polite} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PoliteDecorated extends Polite {
  private static final SafeLogger LOGGER = SafeLogger.of(Polite.class);

  private final Environment environment;

  protected PoliteDecorated() {
    this(Environment.system());
  }

  protected PoliteDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * greet: {@code logged at debug -> super}
   */
  @Override
  public String greet() {
    if (environment == null) {
      // The constructor of Polite is still running.
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
    LOGGER.debug("greet returned {}", result);
    return result;
  }
}
