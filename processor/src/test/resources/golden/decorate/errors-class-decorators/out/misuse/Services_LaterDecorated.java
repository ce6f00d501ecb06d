package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Services.Later} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_LaterDecorated extends Services.Later {
  private static final SafeLogger LOGGER = SafeLogger.of(Services.Later.class);

  private final Environment environment;

  private final Timing firstTiming;

  private final Logging firstLogging;

  private final Timing secondTiming;

  private final Logging secondLogging;

  private final Timing plainTiming;

  private final Logging plainLogging;

  Services_LaterDecorated() {
    this(Environment.system());
  }

  Services_LaterDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Services.Later.class, environment);
    this.firstTiming = Timing.of("first", settings).build();
    this.firstLogging = Logging.ofResult("first", true, settings);
    this.secondTiming = Timing.of("second", settings).build();
    this.secondLogging = Logging.ofResult("second", true, settings);
    this.plainTiming = Timing.of("plain", settings).build();
    this.plainLogging = Logging.ofResult("plain", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * first: {@code timed -> logged at debug -> super}
   */
  @Override
  public Future<String> first() {
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return firstLogged();
    }
    long start = environment.ticker().getAsLong();
    Future<String> result;
    try {
      result = firstLogged();
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
    return result;
  }

  private Future<String> firstLogged() {
    if (firstLogging == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.first();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.first();
    }
    LOGGER.debug("first()");
    Future<String> result;
    try {
      result = super.first();
    } catch (Throwable failure) {
      LOGGER.debug("first threw {}", failure);
      throw failure;
    }
    if (firstLogging.result()) {
      LOGGER.debug("first returned {}", result);
    } else {
      LOGGER.debug("first returned");
    }
    return result;
  }

  /**
   * second: {@code timed -> logged at debug -> super}
   */
  @Override
  public Flow.Publisher<String> second() {
    if (secondTiming == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return secondLogged();
    }
    long start = environment.ticker().getAsLong();
    Flow.Publisher<String> result;
    try {
      result = secondLogged();
    } catch (Throwable failure) {
      secondTiming.threw(failure, start, environment);
      throw failure;
    }
    secondTiming.returned(start, environment);
    return result;
  }

  private Flow.Publisher<String> secondLogged() {
    if (secondLogging == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.second();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.second();
    }
    LOGGER.debug("second()");
    Flow.Publisher<String> result;
    try {
      result = super.second();
    } catch (Throwable failure) {
      LOGGER.debug("second threw {}", failure);
      throw failure;
    }
    if (secondLogging.result()) {
      LOGGER.debug("second returned {}", result);
    } else {
      LOGGER.debug("second returned");
    }
    return result;
  }

  /**
   * plain: {@code timed -> logged at debug -> super}
   */
  @Override
  public String plain() {
    if (plainTiming == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return plainLogged();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = plainLogged();
    } catch (Throwable failure) {
      plainTiming.threw(failure, start, environment);
      throw failure;
    }
    plainTiming.returned(start, environment);
    return result;
  }

  private String plainLogged() {
    if (plainLogging == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.plain();
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.plain();
    }
    LOGGER.debug("plain()");
    String result;
    try {
      result = super.plain();
    } catch (Throwable failure) {
      LOGGER.debug("plain threw {}", failure);
      throw failure;
    }
    if (plainLogging.result()) {
      LOGGER.debug("plain returned {}", result);
    } else {
      LOGGER.debug("plain returned");
    }
    return result;
  }
}
