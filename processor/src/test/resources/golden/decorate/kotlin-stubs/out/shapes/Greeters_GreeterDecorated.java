package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeters.Greeter} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Greeters_GreeterDecorated implements Greeters.Greeter {
  private final Greeters.Greeter delegate;

  private final Environment environment;

  private final RetryPolicy politeRetry;

  Greeters_GreeterDecorated(Greeters.Greeter delegate) {
    this(delegate, Environment.system());
  }

  Greeters_GreeterDecorated(Greeters.Greeter delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Greeters.Greeter.class, environment);
    this.politeRetry = RetryPolicy.of("polite", settings).maxAttempts(2).build();
    settings.warnOfUnknown();
  }

  @Override
  public String greet(String name) {
    return delegate.greet(name);
  }

  /**
   * polite: {@code retry 2 x 1s -> delegate}
   */
  @Override
  public String polite(String name) {
    if (politeRetry == null) {
      // Left out by a setting.
      return delegate.polite(name);
    }
    long start = politeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.polite(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = politeRetry.attempts(environment, start);
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
