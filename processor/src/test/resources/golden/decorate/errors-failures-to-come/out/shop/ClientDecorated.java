package shop;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Environment environment;

  private final RetryPolicy narrowRetry;

  private final RetryPolicy anyRetry;

  private final RetryPolicy otherRetry;

  private final RetryPolicy fittingRetry;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.narrowRetry = RetryPolicy.of("narrow", settings).build();
    this.anyRetry = RetryPolicy.of("any", settings).build();
    this.otherRetry = RetryPolicy.of("other", settings).on(IOException.class).build();
    this.fittingRetry = RetryPolicy.of("fitting", settings).on(Failure.class)
        .fallback("takesFailure").build();
    settings.warnOfUnknown();
  }

  /**
   * narrow: {@code retry 3 x 1s -> super}
   */
  @Override
  String narrow() throws FailureDecorated {
    if (narrowRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.narrow();
    }
    long start = narrowRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.narrow();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = narrowRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * any: {@code retry 3 x 1s -> super}
   */
  @Override
  String any() throws FailureDecorated {
    if (anyRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.any();
    }
    long start = anyRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.any();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = anyRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * other: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  String other() throws FailureDecorated {
    if (otherRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.other();
    }
    long start = otherRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.other();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fitting: {@code retry 3 x 1s, on Failure, else takesFailure -> super}
   */
  @Override
  String fitting() throws Failure {
    if (fittingRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fitting();
    }
    long start = fittingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fitting();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fittingRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = takesFailure((Failure) failure);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }
}
