package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
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
  private static final Timing FIRST_TIMING = new Timing(Services.Later.class, "first");

  private static final SafeLogger LOGGER = SafeLogger.of(Services.Later.class);

  private static final Timing SECOND_TIMING = new Timing(Services.Later.class, "second");

  private static final Timing PLAIN_TIMING = new Timing(Services.Later.class, "plain");

  private final Environment environment;

  Services_LaterDecorated() {
    this(Environment.system());
  }

  Services_LaterDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> logged at debug -> super}
   */
  @Override
  public Future<String> first() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.first();
    }
    long start = environment.ticker().getAsLong();
    Future<String> result;
    try {
      result = firstLogged();
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
    return result;
  }

  private Future<String> firstLogged() {
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
    LOGGER.debug("first returned {}", result);
    return result;
  }

  /**
   * second: {@code timed -> logged at debug -> super}
   */
  @Override
  public Flow.Publisher<String> second() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.second();
    }
    long start = environment.ticker().getAsLong();
    Flow.Publisher<String> result;
    try {
      result = secondLogged();
    } catch (Throwable failure) {
      SECOND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SECOND_TIMING.returned(start, environment);
    return result;
  }

  private Flow.Publisher<String> secondLogged() {
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
    LOGGER.debug("second returned {}", result);
    return result;
  }

  /**
   * plain: {@code timed -> logged at debug -> super}
   */
  @Override
  public String plain() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.plain();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = plainLogged();
    } catch (Throwable failure) {
      PLAIN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PLAIN_TIMING.returned(start, environment);
    return result;
  }

  private String plainLogged() {
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
    LOGGER.debug("plain returned {}", result);
    return result;
  }
}
