package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Beside} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BesideDecorated extends Beside {
  private static final SafeLogger LOGGER = SafeLogger.of(Beside.class);

  private final Environment environment;

  private final Timing replacedTiming;

  private final Logging unreachedLogging;

  private final Logging fineBesideAnotherLogging;

  private final Timing secondTiming;

  BesideDecorated() {
    this(Environment.system());
  }

  BesideDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Beside.class, environment);
    this.replacedTiming = Timing.of("replaced", settings).name("first").build();
    this.unreachedLogging = Logging.of("unreached", settings);
    this.fineBesideAnotherLogging = Logging.of("fineBesideAnother", settings);
    this.secondTiming = Timing.of("second", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * replaced: {@code timed as "first" -> super}
   */
  @Override
  public void replaced() {
    if (replacedTiming == null) {
      // Left out by a setting, or the constructor of Beside is still running.
      super.replaced();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.replaced();
    } catch (Throwable failure) {
      replacedTiming.threw(failure, start, environment);
      throw failure;
    }
    replacedTiming.returned(start, environment);
  }

  /**
   * unreached: {@code logged at debug -> super}
   */
  @Override
  void unreached() {
    if (unreachedLogging == null) {
      // Left out by a setting, or the constructor of Beside is still running.
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
    if (fineBesideAnotherLogging == null) {
      // Left out by a setting, or the constructor of Beside is still running.
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
    if (secondTiming == null) {
      // Left out by a setting, or the constructor of Beside is still running.
      super.second();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.second();
    } catch (Throwable failure) {
      secondTiming.threw(failure, start, environment);
      throw failure;
    }
    secondTiming.returned(start, environment);
  }
}
