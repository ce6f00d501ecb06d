package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Beside} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BesideDecorated extends Beside {
  private static final Timing REPLACED_TIMING = new Timing(Beside.class, "first").of("replaced");

  private static final SafeLogger LOGGER = SafeLogger.of(Beside.class);

  private static final Timing SECOND_TIMING = new Timing(Beside.class, "second");

  private final Environment environment;

  BesideDecorated() {
    this(Environment.system());
  }

  BesideDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * replaced: {@code timed -> super}
   */
  @Override
  public void replaced() {
    if (environment == null) {
      // The constructor of Beside is still running.
      super.replaced();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.replaced();
    } catch (Throwable failure) {
      REPLACED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    REPLACED_TIMING.returned(start, environment);
  }

  /**
   * unreached: {@code logged at debug -> super}
   */
  @Override
  void unreached() {
    if (environment == null) {
      // The constructor of Beside is still running.
      super.unreached();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.unreached();
      return;
    }
    LOGGER.debug("unreached()");
    try {
      super.unreached();
    } catch (Throwable failure) {
      LOGGER.debug("unreached threw {}", failure);
      throw failure;
    }
    LOGGER.debug("unreached returned");
  }

  /**
   * fineBesideAnother: {@code logged at debug -> super}
   */
  @Override
  public void fineBesideAnother() {
    if (environment == null) {
      // The constructor of Beside is still running.
      super.fineBesideAnother();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.fineBesideAnother();
      return;
    }
    LOGGER.debug("fineBesideAnother()");
    try {
      super.fineBesideAnother();
    } catch (Throwable failure) {
      LOGGER.debug("fineBesideAnother threw {}", failure);
      throw failure;
    }
    LOGGER.debug("fineBesideAnother returned");
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
