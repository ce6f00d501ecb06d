package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Whole} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WholeDecorated extends Whole {
  private static final RetryPolicy TOO_LONG_RETRY = RetryPolicy.of(Whole.class, "tooLong").build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Whole.class, "fine")
      .delay(Duration.ofMillis(100)).build();

  private final Environment environment;

  private final TimeLimit tooLongTimeout;

  private final TimeLimit fineTimeout;

  WholeDecorated() {
    this(Environment.system());
  }

  WholeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.tooLongTimeout = TimeLimit.of(Whole.class, "tooLong", Duration.ofSeconds(1), environment);
    this.fineTimeout = TimeLimit.of(Whole.class, "fine", Duration.ofSeconds(1), environment);
  }

  /**
   * tooLong: {@code timeout 1s -> retry 3 x 1s -> super},
   * at most 3 attempts, 1s of waiting, 1s in all
   */
  @Override
  public void tooLong() {
    if (tooLongTimeout == null) {
      // The constructor of Whole is still running.
      super.tooLong();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.tooLong();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = TOO_LONG_RETRY.attempts(environment);
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
      // The constructor of Whole is still running.
      super.fine();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
