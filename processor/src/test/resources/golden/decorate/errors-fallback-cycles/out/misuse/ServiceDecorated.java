package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Service} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ServiceDecorated implements Service {
  private static final RetryPolicy HERE_RETRY = RetryPolicy.of(Service.class, "here")
      .fallback("there").build();

  private static final RetryPolicy THERE_RETRY = RetryPolicy.of(Service.class, "there")
      .fallback("here").build();

  private final Service delegate;

  private final Environment environment;

  ServiceDecorated(Service delegate) {
    this(delegate, Environment.system());
  }

  ServiceDecorated(Service delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * here: {@code retry 3 x 1s, else there -> delegate}
   */
  @Override
  public String here() {
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.here();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = HERE_RETRY.attempts(environment);
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
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.there();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = THERE_RETRY.attempts(environment);
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
