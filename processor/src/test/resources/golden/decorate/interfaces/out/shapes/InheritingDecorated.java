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
 * {@link Inheriting} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InheritingDecorated extends Inheriting {
  private static final SafeLogger LOGGER = SafeLogger.of(Inheriting.class);

  private final Environment environment;

  private final Logging inheritedLogging;

  private final Timing labelTiming;

  InheritingDecorated() {
    this(Environment.system());
  }

  InheritingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Inheriting.class, environment);
    this.inheritedLogging = Logging.of("inherited", true, true, settings);
    this.labelTiming = Timing.of("label", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * inherited: {@code logged at debug -> super}
   */
  @Override
  public <T extends String> T inherited(T item) {
    if (inheritedLogging == null) {
      // Left out by a setting, or the constructor of Inheriting is still running.
      return super.<T>inherited(item);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<T>inherited(item);
    }
    if (inheritedLogging.arguments()) {
      LOGGER.debug("inherited(item={})", item);
    } else {
      LOGGER.debug("inherited called");
    }
    T result;
    try {
      result = super.<T>inherited(item);
    } catch (Throwable failure) {
      LOGGER.debug("inherited threw {}", failure);
      throw failure;
    }
    if (inheritedLogging.result()) {
      LOGGER.debug("inherited returned {}", result);
    } else {
      LOGGER.debug("inherited returned");
    }
    return result;
  }

  /**
   * label: {@code timed -> super}
   */
  @Override
  public String label() {
    if (labelTiming == null) {
      // Left out by a setting, or the constructor of Inheriting is still running.
      return super.label();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.label();
    } catch (Throwable failure) {
      labelTiming.threw(failure, start, environment);
      throw failure;
    }
    labelTiming.returned(start, environment);
    return result;
  }
}
