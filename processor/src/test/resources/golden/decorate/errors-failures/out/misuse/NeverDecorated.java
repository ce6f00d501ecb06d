package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javax.annotation.processing.Generated;

/**
 * {@link Never} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NeverDecorated extends Never {
  private static final RetryPolicy ERROR_RETRY = RetryPolicy.of(Never.class, "error")
      .on(Error.class).build();

  private static final RetryPolicy SOME_ERROR_RETRY = RetryPolicy.of(Never.class, "someError")
      .on(Exception.class, AssertionError.class).build();

  private static final RetryPolicy INTERRUPT_RETRY = RetryPolicy.of(Never.class, "interrupt")
      .on(InterruptedException.class).build();

  private static final RetryPolicy CANCELLATION_RETRY = RetryPolicy.of(Never.class, "cancellation")
      .on(CancellationException.class).build();

  private static final RetryPolicy NOT_CANCELLED_ANYWAY_RETRY = RetryPolicy.of(Never.class, "notCancelledAnyway")
      .on(IllegalStateException.class).notOn(CancellationException.class).build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Never.class, "fine")
      .on(Throwable.class).notOn(IllegalStateException.class).build();

  private final Environment environment;

  NeverDecorated() {
    this(Environment.system());
  }

  NeverDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * error: {@code retry 3 x 1s -> super}
   */
  @Override
  void error() {
    if (environment == null) {
      // The constructor of Never is still running.
      super.error();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.error();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ERROR_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * someError: {@code retry 3 x 1s -> super}
   */
  @Override
  void someError() {
    if (environment == null) {
      // The constructor of Never is still running.
      super.someError();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.someError();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SOME_ERROR_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * interrupt: {@code retry 3 x 1s -> super}
   */
  @Override
  void interrupt() {
    if (environment == null) {
      // The constructor of Never is still running.
      super.interrupt();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.interrupt();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = INTERRUPT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * cancellation: {@code retry 3 x 1s -> super}
   */
  @Override
  void cancellation() {
    if (environment == null) {
      // The constructor of Never is still running.
      super.cancellation();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.cancellation();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = CANCELLATION_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * notCancelledAnyway: {@code retry 3 x 1s -> super}
   */
  @Override
  void notCancelledAnyway() {
    if (environment == null) {
      // The constructor of Never is still running.
      super.notCancelledAnyway();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.notCancelledAnyway();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NOT_CANCELLED_ANYWAY_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s -> super}
   */
  @Override
  void fine() {
    if (environment == null) {
      // The constructor of Never is still running.
      super.fine();
      return;
    }
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
