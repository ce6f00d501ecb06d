package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Ranges} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RangesDecorated extends Ranges {
  private final Environment environment;

  private final RetryPolicy maxDelayRetry;

  private final RetryPolicy maxDurationRetry;

  private final RetryPolicy fineRetry;

  RangesDecorated() {
    this(Environment.system());
  }

  RangesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Ranges.class, environment);
    this.maxDelayRetry = RetryPolicy.of("maxDelay", settings).build();
    this.maxDurationRetry = RetryPolicy.of("maxDuration", settings).build();
    this.fineRetry = RetryPolicy.of("fine", settings).delay(Duration.ZERO)
        .maxDelay(Duration.ofNanos(1)).maxDuration(Duration.ofNanos(1)).build();
    settings.warnOfUnknown();
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
    if (maxDelayRetry == null) {
      // Left out by a setting, or the constructor of Ranges is still running.
      super.maxDelay();
      return;
    }
    long start = maxDelayRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.maxDelay();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = maxDelayRetry.attempts(environment, start);
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
    if (maxDurationRetry == null) {
      // Left out by a setting, or the constructor of Ranges is still running.
      super.maxDuration();
      return;
    }
    long start = maxDurationRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.maxDuration();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = maxDurationRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 0s, up to 1ns, for at most 1ns -> super}
   */
  @Override
  void fine() {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Ranges is still running.
      super.fine();
      return;
    }
    long start = fineRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
