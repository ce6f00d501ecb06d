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
 * {@link Kept} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class KeptDecorated extends Kept {
  private static final SafeLogger LOGGER = SafeLogger.of(Kept.class);

  private final Environment environment;

  private final Logging firstLogging;

  private final Timing firstTiming;

  private final Logging secondLogging;

  KeptDecorated() {
    this(Environment.system());
  }

  KeptDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Kept.class, environment);
    this.firstLogging = Logging.of("first", settings);
    this.firstTiming = Timing.of("first", settings).build();
    this.secondLogging = Logging.of("second", settings);
    settings.warnOfUnknown();
  }

  /**
   * first: {@code logged at debug -> timed -> super}
   */
  @Override
  public void first() {
    if (firstLogging == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      firstTimed();
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
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      super.first();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.first();
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
  }

  /**
   * second: {@code logged at debug -> super}
   */
  @Override
  public void second() {
    if (secondLogging == null) {
      // Left out by a setting, or the constructor of Kept is still running.
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
