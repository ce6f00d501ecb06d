package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Job.Numbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Job_NumbersDecorated extends Job.Numbers {
  private static final SafeLogger LOGGER = SafeLogger.of(Job.Numbers.class);

  private final Environment environment;

  Job_NumbersDecorated() {
    this(Environment.system());
  }

  Job_NumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * get: {@code logged at debug -> super}
   */
  @Override
  public Integer get(int index) {
    if (environment == null) {
      // The constructor of Numbers is still running.
      return super.get(index);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.get(index);
    }
    LOGGER.debug("get(index={})", index);
    Integer result;
    try {
      result = super.get(index);
    } catch (Throwable failure) {
      LOGGER.debug("get threw {}", failure);
      throw failure;
    }
    LOGGER.debug("get returned {}", result);
    return result;
  }
}
