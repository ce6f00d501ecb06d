package far;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Far} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class FarDecorated extends Far {
  private final Environment environment;

  private final RetryPolicy askedRetry;

  public FarDecorated() {
    this(Environment.system());
  }

  public FarDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Far.class, environment);
    this.askedRetry = RetryPolicy.of("asked", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * all: {@code for each}
   */
  @Override
  public List<String> all(List<Integer> items) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String answered() {
    return super.answered();
  }

  /**
   * asked: {@code retry 3 x 1s -> super}
   */
  @Override
  public void asked() {
    if (askedRetry == null) {
      // Left out by a setting, or the constructor of Far is still running.
      super.asked();
      return;
    }
    long start = askedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.asked();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = askedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  @Override
  public void scoped() {
    super.scoped();
  }
}
