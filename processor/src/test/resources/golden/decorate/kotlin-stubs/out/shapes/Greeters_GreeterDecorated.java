package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeters.Greeter} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Greeters_GreeterDecorated implements Greeters.Greeter {
  private static final RetryPolicy POLITE_RETRY = RetryPolicy.of(Greeters.Greeter.class, "polite")
      .maxAttempts(2).build();

  private final Greeters.Greeter delegate;

  private final Environment environment;

  Greeters_GreeterDecorated(Greeters.Greeter delegate) {
    this(delegate, Environment.system());
  }

  Greeters_GreeterDecorated(Greeters.Greeter delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
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
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.polite(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = POLITE_RETRY.attempts(environment);
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
