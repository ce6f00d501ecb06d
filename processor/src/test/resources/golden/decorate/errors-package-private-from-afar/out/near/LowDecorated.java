package near;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Low} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class LowDecorated extends Low {
  private final Environment environment;

  private final RetryPolicy askedRetry;

  LowDecorated() {
    this(Environment.system());
  }

  LowDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Low.class, environment);
    this.askedRetry = RetryPolicy.of("asked", settings).build();
    settings.warnOfUnknown();
  }

  @Override
  String answered() {
    return super.answered();
  }

  /**
   * asked: {@code retry 3 x 1s -> super}
   */
  @Override
  void asked() {
    if (askedRetry == null) {
      // Left out by a setting, or the constructor of Low is still running.
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
  void scoped() {
    super.scoped();
  }
}
