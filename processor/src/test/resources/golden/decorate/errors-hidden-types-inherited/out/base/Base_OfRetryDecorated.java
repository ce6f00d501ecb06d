package base;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base.OfRetry} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Base_OfRetryDecorated extends Base.OfRetry {
  private static final RetryPolicy READ_RETRY = RetryPolicy.of(Base.OfRetry.class, "read")
      .on(Base.Busy.class).build();

  private final Environment environment;

  public Base_OfRetryDecorated() {
    this(Environment.system());
  }

  public Base_OfRetryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * read: {@code retry 3 x 1s -> super}
   */
  @Override
  public String read() {
    if (environment == null) {
      // The constructor of OfRetry is still running.
      return super.read();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.read();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = READ_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
