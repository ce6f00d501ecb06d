package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link Job.Numbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Job_NumbersDecorated extends Job.Numbers {
  private static final Logger LOGGER = LoggerFactory.getLogger(Job.Numbers.class);

  private final Environment environment;

  Job_NumbersDecorated() {
    this(Environment.system());
  }

  Job_NumbersDecorated(Environment environment) {
    super();
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
      LOGGER.debug("get threw {}", failure.toString());
      throw failure;
    }
    LOGGER.debug("get returned {}", result);
    return result;
  }
}
