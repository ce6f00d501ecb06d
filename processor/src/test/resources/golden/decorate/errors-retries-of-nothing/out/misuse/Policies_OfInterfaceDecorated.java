package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Policies.OfInterface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Policies_OfInterfaceDecorated implements Policies.OfInterface {
  private static final RetryPolicy FIRST_RETRY = RetryPolicy.of(Policies.OfInterface.class, "first")
      .on(IOException.class).build();

  private static final RetryPolicy SECOND_RETRY = RetryPolicy.of(Policies.OfInterface.class, "second")
      .on(IOException.class).build();

  private final Policies.OfInterface delegate;

  private final Environment environment;

  Policies_OfInterfaceDecorated(Policies.OfInterface delegate) {
    this(delegate, Environment.system());
  }

  Policies_OfInterfaceDecorated(Policies.OfInterface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code retry 3 x 1s -> delegate}
   */
  @Override
  public void first() {
    Attempts attempts = null;
    while (true) {
      try {
        delegate.first();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIRST_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * second: {@code retry 3 x 1s -> delegate}
   */
  @Override
  public void second() throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        delegate.second();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SECOND_RETRY.attempts(environment);
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
