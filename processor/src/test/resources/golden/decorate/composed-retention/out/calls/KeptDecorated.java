package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Kept} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class KeptDecorated extends Kept {
  private static final SafeLogger LOGGER = SafeLogger.of(Kept.class);

  private static final Timing FIRST_TIMING = new Timing(Kept.class, "first");

  private final Environment environment;

  KeptDecorated() {
    this(Environment.system());
  }

  KeptDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code logged at debug -> timed -> super}
   */
  @Override
  public void first() {
    if (environment == null) {
      // The constructor of Kept is still running.
      super.first();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      firstTimed();
      return;
    }
    LOGGER.debug("first()");
    try {
      firstTimed();
    } catch (Throwable failure) {
      LOGGER.debug("first threw {}", failure);
      throw failure;
    }
    LOGGER.debug("first returned");
  }

  private void firstTimed() {
    long start = environment.ticker().getAsLong();
    try {
      super.first();
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
  }

  /**
   * second: {@code logged at debug -> super}
   */
  @Override
  public void second() {
    if (environment == null) {
      // The constructor of Kept is still running.
      super.second();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.second();
      return;
    }
    LOGGER.debug("second()");
    try {
      super.second();
    } catch (Throwable failure) {
      LOGGER.debug("second threw {}", failure);
      throw failure;
    }
    LOGGER.debug("second returned");
  }
}
