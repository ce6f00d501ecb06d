package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/**
 * {@link Access} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AccessDecorated extends Access {
  private static final SafeLogger LOGGER = SafeLogger.of(Access.class);

  private final Environment environment;

  AccessDecorated() {
    this(Environment.system());
  }

  AccessDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * change: {@code logged at debug -> super}
   */
  @Override
  public Modifier change(Modifier modifier, Access.Mode mode) {
    if (environment == null) {
      // The constructor of Access is still running.
      return super.change(modifier, mode);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.change(modifier, mode);
    }
    LOGGER.debug("change(modifier={}, mode={})", modifier, mode);
    Modifier result;
    try {
      result = super.change(modifier, mode);
    } catch (Throwable failure) {
      LOGGER.debug("change threw {}", failure);
      throw failure;
    }
    LOGGER.debug("change returned {}", result);
    return result;
  }
}
