package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Policies.OfClass} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Policies_OfClassDecorated extends Policies.OfClass {
  private static final RetryPolicy FIRST_RETRY = RetryPolicy.of(Policies.OfClass.class, "first")
      .on(IOException.class).build();

  private static final RetryPolicy SECOND_RETRY = RetryPolicy.of(Policies.OfClass.class, "second")
      .on(IOException.class).build();

  private final Environment environment;

  Policies_OfClassDecorated() {
    this(Environment.system());
  }

  Policies_OfClassDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code retry 3 x 1s -> super}
   */
  @Override
  public void first() {
    if (environment == null) {
      // The constructor of OfClass is still running.
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
  public void second() throws SQLException {
    if (environment == null) {
      // The constructor of OfClass is still running.
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
