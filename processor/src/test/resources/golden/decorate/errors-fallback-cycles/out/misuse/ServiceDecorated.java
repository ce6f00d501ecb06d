package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Service} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ServiceDecorated implements Service {
  private final Service delegate;

  private final Environment environment;

  private final RetryPolicy hereRetry;

  private final RetryPolicy thereRetry;

  ServiceDecorated(Service delegate) {
    this(delegate, Environment.system());
  }

  ServiceDecorated(Service delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Service.class, environment);
    this.hereRetry = RetryPolicy.of("here", settings).fallback("there").build();
    this.thereRetry = RetryPolicy.of("there", settings).fallback("here").build();
    settings.warnOfUnknown();
  }

  /**
   * here: {@code retry 3 x 1s, else there -> delegate}
   */
  @Override
  public String here() {
    if (hereRetry == null) {
      // Left out by a setting.
      return delegate.here();
    }
    long start = hereRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.here();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = hereRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = there();
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

  /**
   * there: {@code retry 3 x 1s, else here -> delegate}
   */
  @Override
  public String there() {
    if (thereRetry == null) {
      // Left out by a setting.
      return delegate.there();
    }
    long start = thereRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.there();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = thereRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = here();
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

  @Override
  public String toString() {
    return delegate.toString();
  }
}
