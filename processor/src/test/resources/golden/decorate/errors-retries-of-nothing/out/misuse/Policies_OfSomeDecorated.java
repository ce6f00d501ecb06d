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
 * {@link Policies.OfSome} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Policies_OfSomeDecorated extends Policies.OfSome {
  private final Environment environment;

  private final RetryPolicy firstRetry;

  private final RetryPolicy secondRetry;

  Policies_OfSomeDecorated() {
    this(Environment.system());
  }

  Policies_OfSomeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Policies.OfSome.class, environment);
    this.firstRetry = RetryPolicy.of("first", settings).on(IOException.class).build();
    this.secondRetry = RetryPolicy.of("second", settings).on(IOException.class).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  public void first() {
    if (firstRetry == null) {
      // Left out by a setting, or the constructor of OfSome is still running.
      super.first();
      return;
    }
    long start = firstRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.first();
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
   * second: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  public void second() throws IOException {
    if (secondRetry == null) {
      // Left out by a setting, or the constructor of OfSome is still running.
      super.second();
      return;
    }
    long start = secondRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.second();
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
}
