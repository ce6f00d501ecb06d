package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Policies.OfSome} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Policies_OfSomeDecorated extends Policies.OfSome {
  private static final RetryPolicy FIRST_RETRY = RetryPolicy.of(Policies.OfSome.class, "first")
      .on(IOException.class).build();

  private static final RetryPolicy SECOND_RETRY = RetryPolicy.of(Policies.OfSome.class, "second")
      .on(IOException.class).build();

  private final Environment environment;

  Policies_OfSomeDecorated() {
    this(Environment.system());
  }

  Policies_OfSomeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code retry 3 x 1s -> super}
   */
  @Override
  public void first() {
    if (environment == null) {
      // The constructor of OfSome is still running.
      super.first();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.first();
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
   * second: {@code retry 3 x 1s -> super}
   */
  @Override
  public void second() throws IOException {
    if (environment == null) {
      // The constructor of OfSome is still running.
      super.second();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.second();
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
}
