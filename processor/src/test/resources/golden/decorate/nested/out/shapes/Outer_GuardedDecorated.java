package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Guarded} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_GuardedDecorated extends Outer.Guarded {
  private static final SafeLogger LOGGER = SafeLogger.of(Outer.Guarded.class);

  private final Environment environment;

  protected Outer_GuardedDecorated(int number) {
    this(number, Environment.system());
  }

  protected Outer_GuardedDecorated(int number, Environment environment) {
    super(number);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * guarded: {@code logged at debug -> super}
   */
  @Override
  protected Outer.Guarded guarded() {
    if (environment == null) {
      // The constructor of Guarded is still running.
      return super.guarded();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.guarded();
    }
    LOGGER.debug("guarded()");
    Outer.Guarded result;
    try {
      result = super.guarded();
    } catch (Throwable failure) {
      LOGGER.debug("guarded threw {}", failure);
      throw failure;
    }
    LOGGER.debug("guarded returned {}", result);
    return result;
  }
}
