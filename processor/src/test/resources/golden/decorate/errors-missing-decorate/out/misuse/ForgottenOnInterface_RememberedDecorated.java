package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link ForgottenOnInterface.Remembered} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ForgottenOnInterface_RememberedDecorated extends ForgottenOnInterface.Remembered {
  private static final SafeLogger LOGGER = SafeLogger.of(ForgottenOnInterface.Remembered.class);

  private final Environment environment;

  public ForgottenOnInterface_RememberedDecorated() {
    this(Environment.system());
  }

  public ForgottenOnInterface_RememberedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code logged at debug -> super}
   */
  @Override
  public void first() {
    if (environment == null) {
      // The constructor of Remembered is still running.
      super.first();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.first();
      return;
    }
    LOGGER.debug("first()");
    try {
      super.first();
    } catch (Throwable failure) {
      LOGGER.debug("first threw {}", failure);
      throw failure;
    }
    LOGGER.debug("first returned");
  }
}
