package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Whole} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class WholeDecorated extends Whole {
  private static final SafeLogger LOGGER = SafeLogger.of(Whole.class);

  private final Environment environment;

  private final Timing bothTiming;

  private final RetryPolicy bothRetry;

  private final Timing replacedTiming;

  private final Logging replacedLogging;

  private final RetryPolicy replacedRetry;

  private final Logging onlyItsOwnLogging;

  private final Timing toStringTiming;

  public WholeDecorated() {
    this(Environment.system());
  }

  public WholeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Whole.class, environment);
    this.bothTiming = Timing.of("both", settings).build();
    this.bothRetry = RetryPolicy.of("both", settings).maxAttempts(2).delay(Duration.ofNanos(10000))
        .build();
    this.replacedTiming = Timing.of("replaced", settings).build();
    this.replacedLogging = Logging.ofArguments("replaced", true, settings);
    this.replacedRetry = RetryPolicy.of("replaced", settings).delay(Duration.ZERO).build();
    this.onlyItsOwnLogging = Logging.of("onlyItsOwn", settings);
    this.toStringTiming = Timing.of("toString", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * both: {@code timed -> retry 2 x 10us -> super}
   */
  @Override
  public void both() {
    if (bothTiming == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      bothRetried();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      bothRetried();
    } catch (Throwable failure) {
      bothTiming.threw(failure, start, environment);
      throw failure;
    }
    bothTiming.returned(start, environment);
  }

  private void bothRetried() {
    if (bothRetry == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      super.both();
      return;
    }
    long start = bothRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.both();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = bothRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * replaced: {@code timed -> logged at debug -> retry 3 x 0s -> super}
   */
  @Override
  public void replaced(int number) {
    if (replacedTiming == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      replacedLogged(number);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      replacedLogged(number);
    } catch (Throwable failure) {
      replacedTiming.threw(failure, start, environment);
      throw failure;
    }
    replacedTiming.returned(start, environment);
  }

  private void replacedLogged(int number) {
    if (replacedLogging == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      replacedRetried(number);
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      replacedRetried(number);
      return;
    }
    if (replacedLogging.arguments()) {
      LOGGER.debug("replaced(number={})", number);
    } else {
      LOGGER.debug("replaced called");
    }
    try {
      replacedRetried(number);
    } catch (Throwable failure) {
      LOGGER.debug("replaced threw {}", failure);
      throw failure;
    }
    LOGGER.debug("replaced returned");
  }

  private void replacedRetried(int number) {
    if (replacedRetry == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      super.replaced(number);
      return;
    }
    long start = replacedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.replaced(number);
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = replacedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * onlyItsOwn: {@code logged at debug -> super}
   */
  @Override
  void onlyItsOwn() {
    if (onlyItsOwnLogging == null) {
      // Left out by a setting, or the constructor of Whole is still running.
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
      // Left out by a setting, or the constructor of Whole is still running.
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
