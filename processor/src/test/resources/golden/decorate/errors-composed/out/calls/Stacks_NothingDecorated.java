package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Stacks.Nothing} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stacks_NothingDecorated extends Stacks.Nothing {
  private static final SafeLogger LOGGER = SafeLogger.of(Stacks.Nothing.class);

  private final Environment environment;

  private final Logging ownLogging;

  private final Timing ownTiming;

  Stacks_NothingDecorated() {
    this(Environment.system());
  }

  Stacks_NothingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stacks.Nothing.class, environment);
    this.ownLogging = Logging.of("own", settings);
    this.ownTiming = Timing.of("own", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * own: {@code logged at debug -> timed -> super}
   */
  @Override
  void own() {
    if (ownLogging == null) {
      // Left out by a setting, or the constructor of Nothing is still running.
      ownTimed();
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
    if (ownTiming == null) {
      // Left out by a setting, or the constructor of Nothing is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
  }
}
