package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link Polite} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PoliteDecorated extends Polite {
  private static final Logger LOGGER = LoggerFactory.getLogger(Polite.class);

  private final Environment environment;

  protected PoliteDecorated() {
    this(Environment.system());
  }

  protected PoliteDecorated(Environment environment) {
    super();
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
      LOGGER.debug("greet threw {}", failure.toString());
      throw failure;
    }
    LOGGER.debug("greet returned {}", result);
    return result;
  }
}
