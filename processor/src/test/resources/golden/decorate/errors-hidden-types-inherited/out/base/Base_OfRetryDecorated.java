package base;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base.OfRetry} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Base_OfRetryDecorated extends Base.OfRetry {
  private final Environment environment;

  private final RetryPolicy readRetry;

  public Base_OfRetryDecorated() {
    this(Environment.system());
  }

  public Base_OfRetryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.OfRetry.class, environment);
    this.readRetry = RetryPolicy.of("read", settings).on(Base.Busy.class).build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code retry 3 x 1s, on Busy -> super}
   */
  @Override
  public String read() {
    if (readRetry == null) {
      // Left out by a setting, or the constructor of OfRetry is still running.
      return super.read();
    }
    long start = readRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.read();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = readRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
