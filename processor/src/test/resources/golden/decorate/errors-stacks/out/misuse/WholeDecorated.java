package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Whole} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WholeDecorated extends Whole {
  private final Environment environment;

  private final TimeLimit tooLongTimeout;

  private final RetryPolicy tooLongRetry;

  private final TimeLimit fineTimeout;

  private final RetryPolicy fineRetry;

  WholeDecorated() {
    this(Environment.system());
  }

  WholeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Whole.class, environment);
    this.tooLongTimeout = TimeLimit.of("tooLong", Duration.ofSeconds(1), settings);
    this.tooLongRetry = RetryPolicy.of("tooLong", settings).build();
    this.fineTimeout = TimeLimit.of("fine", Duration.ofSeconds(1), settings);
    this.fineRetry = RetryPolicy.of("fine", settings).delay(Duration.ofMillis(100)).build();
    settings.requireTime("tooLong", this.tooLongTimeout, this.tooLongRetry);
    settings.requireTime("fine", this.fineTimeout, this.fineRetry);
    settings.warnOfUnknown();
  }

  /**
   * tooLong: {@code timeout 1s -> retry 3 x 1s -> super},
   * at most 3 attempts, 1s of waiting, 1s in all
   */
  @Override
  public void tooLong() {
    if (tooLongTimeout == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      tooLongRetried();
      return;
    }
    Deadline deadline = tooLongTimeout.begin();
    try {
      tooLongRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void tooLongRetried() {
    if (tooLongRetry == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      super.tooLong();
      return;
    }
    long start = tooLongRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.tooLong();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = tooLongRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code timeout 1s -> retry 3 x 100ms -> super},
   * at most 3 attempts, 200ms of waiting, 1s in all
   */
  @Override
  public void fine() {
    if (fineTimeout == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      fineRetried();
      return;
    }
    Deadline deadline = fineTimeout.begin();
    try {
      fineRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void fineRetried() {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Whole is still running.
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
