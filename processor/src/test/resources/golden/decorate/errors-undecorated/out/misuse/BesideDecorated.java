package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link Beside} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BesideDecorated extends Beside {
  private static final Logger LOGGER = LoggerFactory.getLogger(Beside.class);

  private static final Timing SECOND_TIMING = new Timing(Beside.class, "second");

  private final Environment environment;

  BesideDecorated() {
    this(Environment.system());
  }

  BesideDecorated(Environment environment) {
    super();
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code logged at debug -> super}
   */
  @Override
  public void first() {
    if (environment == null) {
      // The constructor of Beside is still running.
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
      LOGGER.debug("first threw {}", failure.toString());
      throw failure;
    }
    LOGGER.debug("first returned");
  }

  /**
   * second: {@code timed -> super}
   */
  @Override
  public void second() {
    if (environment == null) {
      // The constructor of Beside is still running.
      super.second();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.second();
    } catch (Throwable failure) {
      SECOND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SECOND_TIMING.returned(start, environment);
  }
}
