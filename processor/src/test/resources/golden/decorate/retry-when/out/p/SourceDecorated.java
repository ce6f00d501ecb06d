package p;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SourceDecorated<T> implements Source<T> {
  private final Source<T> delegate;

  private final Environment environment;

  private final RetryPolicy nextRetry;

  SourceDecorated(Source<T> delegate) {
    this(delegate, Environment.system());
  }

  SourceDecorated(Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Source.class, environment);
    this.nextRetry = RetryPolicy.of("next", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * next: {@code retry 3 x 1s, when isTransient, when result isUnwanted -> delegate}
   */
  @Override
  public T next(String environment) {
    if (nextRetry == null) {
      // Left out by a setting.
      return delegate.next(environment);
    }
    long start = nextRetry.start(this.environment);
    Attempts attempts = null;
    while (true) {
      T result;
      try {
        result = delegate.next(environment);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = nextRetry.attempts(this.environment, start);
        }
        if (!attempts.again(failure, it -> Source.isTransient((Exception) it))) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isUnwanted(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = nextRetry.attempts(this.environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  @Override
  public boolean isUnwanted(T value) {
    return delegate.isUnwanted(value);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
