package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Stacks.Nothing} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stacks_NothingDecorated extends Stacks.Nothing {
  private static final SafeLogger LOGGER = SafeLogger.of(Stacks.Nothing.class);

  private static final Timing OWN_TIMING = new Timing(Stacks.Nothing.class, "own");

  private final Environment environment;

  Stacks_NothingDecorated() {
    this(Environment.system());
  }

  Stacks_NothingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * own: {@code logged at debug -> timed -> super}
   */
  @Override
  void own() {
    if (environment == null) {
      // The constructor of Nothing is still running.
      super.own();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      ownTimed();
      return;
    }
    LOGGER.debug("own()");
    try {
      ownTimed();
    } catch (Throwable failure) {
      LOGGER.debug("own threw {}", failure);
      throw failure;
    }
    LOGGER.debug("own returned");
  }

  private void ownTimed() {
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
  }
}
