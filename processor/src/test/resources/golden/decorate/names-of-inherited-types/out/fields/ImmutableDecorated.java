package fields;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Immutable} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ImmutableDecorated extends Immutable {
  private static final SafeLogger LOGGER = SafeLogger.of(fields.Immutable.class);

  private final Environment environment;

  private final Timing getTiming;

  private final Logging getLogging;

  private final Timing withTiming;

  private final Logging withLogging;

  public ImmutableDecorated() {
    this(Environment.system());
  }

  public ImmutableDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(fields.Immutable.class, environment);
    this.getTiming = Timing.of("get", settings).build();
    this.getLogging = Logging.ofResult("get", true, settings);
    this.withTiming = Timing.of("with", settings).build();
    this.withLogging = Logging.of("with", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * get: {@code timed -> logged at debug -> super}
   */
  @Override
  public String get() {
    if (getTiming == null) {
      // Left out by a setting, or the constructor of Immutable is still running.
      return getLogged();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = getLogged();
    } catch (Throwable failure) {
      getTiming.threw(failure, start, environment);
      throw failure;
    }
    getTiming.returned(start, environment);
    return result;
  }

  private String getLogged() {
    if (getLogging == null) {
      // Left out by a setting, or the constructor of Immutable is still running.
      return super.get();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.get();
    }
    LOGGER.debug("get()");
    String result;
    try {
      result = super.get();
    } catch (Throwable failure) {
      LOGGER.debug("get threw {}", failure);
      throw failure;
    }
    if (getLogging.result()) {
      LOGGER.debug("get returned {}", result);
    } else {
      LOGGER.debug("get returned");
    }
    return result;
  }

  /**
   * with: {@code timed -> logged at debug -> super}
   */
  @Override
  public fields.Immutable with(fields.Header header, Fields.Header other, Fields.Header inherited) {
    if (withTiming == null) {
      // Left out by a setting, or the constructor of Immutable is still running.
      return withLogged(header, other, inherited);
    }
    long start = environment.ticker().getAsLong();
    fields.Immutable result;
    try {
      result = withLogged(header, other, inherited);
    } catch (Throwable failure) {
      withTiming.threw(failure, start, environment);
      throw failure;
    }
    withTiming.returned(start, environment);
    return result;
  }

  private fields.Immutable withLogged(fields.Header header, Fields.Header other,
      Fields.Header inherited) {
    if (withLogging == null) {
      // Left out by a setting, or the constructor of Immutable is still running.
      return super.with(header, other, inherited);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.with(header, other, inherited);
    }
    if (withLogging.arguments()) {
      LOGGER.debug("with(header={}, other={}, inherited={})", header, other, inherited);
    } else {
      LOGGER.debug("with called");
    }
    fields.Immutable result;
    try {
      result = super.with(header, other, inherited);
    } catch (Throwable failure) {
      LOGGER.debug("with threw {}", failure);
      throw failure;
    }
    if (withLogging.result()) {
      LOGGER.debug("with returned {}", result);
    } else {
      LOGGER.debug("with returned");
    }
    return result;
  }
}
