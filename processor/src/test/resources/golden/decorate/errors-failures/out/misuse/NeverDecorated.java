package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javax.annotation.processing.Generated;

/**
 * {@link Never} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NeverDecorated extends Never {
  private final Environment environment;

  private final RetryPolicy errorRetry;

  private final RetryPolicy someErrorRetry;

  private final RetryPolicy interruptRetry;

  private final RetryPolicy cancellationRetry;

  private final RetryPolicy notCancelledAnywayRetry;

  private final RetryPolicy fineRetry;

  NeverDecorated() {
    this(Environment.system());
  }

  NeverDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Never.class, environment);
    this.errorRetry = RetryPolicy.of("error", settings).on(Error.class).build();
    this.someErrorRetry = RetryPolicy.of("someError", settings)
        .on(Exception.class, AssertionError.class).build();
    this.interruptRetry = RetryPolicy.of("interrupt", settings).on(InterruptedException.class)
        .build();
    this.cancellationRetry = RetryPolicy.of("cancellation", settings)
        .on(CancellationException.class).build();
    this.notCancelledAnywayRetry = RetryPolicy.of("notCancelledAnyway", settings)
        .on(IllegalStateException.class).notOn(CancellationException.class).build();
    this.fineRetry = RetryPolicy.of("fine", settings).on(Throwable.class)
        .notOn(IllegalStateException.class).build();
    settings.warnOfUnknown();
  }

  /**
   * error: {@code retry 3 x 1s, on Error -> super}
   */
  @Override
  void error() {
    if (errorRetry == null) {
      // Left out by a setting, or the constructor of Never is still running.
      super.error();
      return;
    }
    long start = errorRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.error();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = errorRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * someError: {@code retry 3 x 1s, on Exception or AssertionError -> super}
   */
  @Override
  void someError() {
    if (someErrorRetry == null) {
      // Left out by a setting, or the constructor of Never is still running.
      super.someError();
      return;
    }
    long start = someErrorRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.someError();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = someErrorRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * interrupt: {@code retry 3 x 1s, on InterruptedException -> super}
   */
  @Override
  void interrupt() {
    if (interruptRetry == null) {
      // Left out by a setting, or the constructor of Never is still running.
      super.interrupt();
      return;
    }
    long start = interruptRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.interrupt();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = interruptRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * cancellation: {@code retry 3 x 1s, on CancellationException -> super}
   */
  @Override
  void cancellation() {
    if (cancellationRetry == null) {
      // Left out by a setting, or the constructor of Never is still running.
      super.cancellation();
      return;
    }
    long start = cancellationRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.cancellation();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = cancellationRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * notCancelledAnyway: {@code retry 3 x 1s, on IllegalStateException, not on CancellationException -> super}
   */
  @Override
  void notCancelledAnyway() {
    if (notCancelledAnywayRetry == null) {
      // Left out by a setting, or the constructor of Never is still running.
      super.notCancelledAnyway();
      return;
    }
    long start = notCancelledAnywayRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.notCancelledAnyway();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = notCancelledAnywayRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s, on Throwable, not on IllegalStateException -> super}
   */
  @Override
  void fine() {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Never is still running.
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
