package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Ranges} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RangesDecorated extends Ranges {
  private static final RetryPolicy MAX_DELAY_RETRY = RetryPolicy.of(Ranges.class, "maxDelay")
      .build();

  private static final RetryPolicy MAX_DURATION_RETRY = RetryPolicy.of(Ranges.class, "maxDuration")
      .build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Ranges.class, "fine")
      .delay(Duration.ZERO).maxDelay(Duration.ofNanos(1)).maxDuration(Duration.ofNanos(1)).build();

  private final Environment environment;

  RangesDecorated() {
    this(Environment.system());
  }

  RangesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  @Override
  void slow() {
    super.slow();
  }

  @Override
  int ttl() {
    return super.ttl();
  }

  @Override
  int negative() {
    return super.negative();
  }

  @Override
  void delay() {
    super.delay();
  }

  /**
   * maxDelay: {@code retry 3 x 1s -> super}
   */
  @Override
  void maxDelay() {
    if (environment == null) {
      // The constructor of Ranges is still running.
      super.maxDelay();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.maxDelay();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = MAX_DELAY_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * maxDuration: {@code retry 3 x 1s -> super}
   */
  @Override
  void maxDuration() {
    if (environment == null) {
      // The constructor of Ranges is still running.
      super.maxDuration();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.maxDuration();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = MAX_DURATION_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 0s -> super}
   */
  @Override
  void fine() {
    if (environment == null) {
      // The constructor of Ranges is still running.
      super.fine();
      return;
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
