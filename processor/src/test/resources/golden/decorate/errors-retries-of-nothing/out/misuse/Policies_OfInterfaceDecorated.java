package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Policies.OfInterface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Policies_OfInterfaceDecorated implements Policies.OfInterface {
  private final Policies.OfInterface delegate;

  private final Environment environment;

  private final RetryPolicy firstRetry;

  private final RetryPolicy secondRetry;

  Policies_OfInterfaceDecorated(Policies.OfInterface delegate) {
    this(delegate, Environment.system());
  }

  Policies_OfInterfaceDecorated(Policies.OfInterface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Policies.OfInterface.class, environment);
    this.firstRetry = RetryPolicy.of("first", settings).on(IOException.class).build();
    this.secondRetry = RetryPolicy.of("second", settings).on(IOException.class).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code retry 3 x 1s, on IOException -> delegate}
   */
  @Override
  public void first() {
    if (firstRetry == null) {
      // Left out by a setting.
      delegate.first();
      return;
    }
    long start = firstRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        delegate.first();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = firstRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * second: {@code retry 3 x 1s, on IOException -> delegate}
   */
  @Override
  public void second() throws IOException {
    if (secondRetry == null) {
      // Left out by a setting.
      delegate.second();
      return;
    }
    long start = secondRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        delegate.second();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = secondRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
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
