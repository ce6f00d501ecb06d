package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Whole} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class WholeDecorated extends Whole {
  private static final Timing BOTH_TIMING = new Timing(Whole.class, "both");

  private static final RetryPolicy BOTH_RETRY = RetryPolicy.of(Whole.class, "both").maxAttempts(2)
      .delay(Duration.ofNanos(10000)).build();

  private static final Timing REPLACED_TIMING = new Timing(Whole.class, "replaced");

  private static final SafeLogger LOGGER = SafeLogger.of(Whole.class);

  private static final RetryPolicy REPLACED_RETRY = RetryPolicy.of(Whole.class, "replaced")
      .delay(Duration.ZERO).build();

  private static final Timing TO_STRING_TIMING = new Timing(Whole.class, "toString");

  private final Environment environment;

  public WholeDecorated() {
    this(Environment.system());
  }

  public WholeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * both: {@code timed -> retry 2 x 10us -> super}
   */
  @Override
  public void both() {
    if (environment == null) {
      // The constructor of Whole is still running.
      super.both();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      bothRetried();
    } catch (Throwable failure) {
      BOTH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    BOTH_TIMING.returned(start, environment);
  }

  private void bothRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        super.both();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = BOTH_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Whole is still running.
      super.replaced(number);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      replacedLogged(number);
    } catch (Throwable failure) {
      REPLACED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    REPLACED_TIMING.returned(start, environment);
  }

  private void replacedLogged(int number) {
    if (!LOGGER.isDebugEnabled()) {
      replacedRetried(number);
      return;
    }
    LOGGER.debug("replaced(number={})", number);
    try {
      replacedRetried(number);
    } catch (Throwable failure) {
      LOGGER.debug("replaced threw {}", failure);
      throw failure;
    }
    LOGGER.debug("replaced returned");
  }

  private void replacedRetried(int number) {
    Attempts attempts = null;
    while (true) {
      try {
        super.replaced(number);
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = REPLACED_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Whole is still running.
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
    if (environment == null) {
      // The constructor of Whole is still running.
      return super.toString();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.toString();
    } catch (Throwable failure) {
      TO_STRING_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TO_STRING_TIMING.returned(start, environment);
    return result;
  }
}
