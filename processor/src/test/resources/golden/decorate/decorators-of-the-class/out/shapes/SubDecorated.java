package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Sub} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SubDecorated extends Sub {
  private static final SafeLogger LOGGER = SafeLogger.of(Sub.class);

  private final Environment environment;

  private final Timing replacedTiming;

  private final Logging onlyItsOwnLogging;

  private final Timing toStringTiming;

  public SubDecorated() {
    this(Environment.system());
  }

  public SubDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Sub.class, environment);
    this.replacedTiming = Timing.of("replaced", settings).name("again").build();
    this.onlyItsOwnLogging = Logging.of("onlyItsOwn", settings);
    this.toStringTiming = Timing.of("toString", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * replaced: {@code timed as "again" -> super}
   */
  @Override
  public void replaced(int number) {
    if (replacedTiming == null) {
      // Left out by a setting, or the constructor of Sub is still running.
      super.replaced(number);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.replaced(number);
    } catch (Throwable failure) {
      replacedTiming.threw(failure, start, environment);
      throw failure;
    }
    replacedTiming.returned(start, environment);
  }

  /**
   * onlyItsOwn: {@code logged at debug -> super}
   */
  @Override
  void onlyItsOwn() {
    if (onlyItsOwnLogging == null) {
      // Left out by a setting, or the constructor of Sub is still running.
      super.onlyItsOwn();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.onlyItsOwn();
      return;
    }
    LOGGER.debug("onlyItsOwn()");
    try {
      super.onlyItsOwn();
    } catch (Throwable failure) {
      LOGGER.debug("onlyItsOwn threw {}", failure);
      throw failure;
    }
    LOGGER.debug("onlyItsOwn returned");
  }

  /**
   * toString: {@code timed -> super}
   */
  @Override
  public String toString() {
    if (toStringTiming == null) {
      // Left out by a setting, or the constructor of Sub is still running.
      return super.toString();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.toString();
    } catch (Throwable failure) {
      toStringTiming.threw(failure, start, environment);
      throw failure;
    }
    toStringTiming.returned(start, environment);
    return result;
  }
}
