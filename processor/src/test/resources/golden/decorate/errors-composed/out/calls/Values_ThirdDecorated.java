package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Third} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_ThirdDecorated extends Values.Third {
  private final Environment environment;

  private final RetryPolicy wrongRetry;

  Values_ThirdDecorated() {
    this(Environment.system());
  }

  Values_ThirdDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Values.Third.class, environment);
    this.wrongRetry = RetryPolicy.of("wrong", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * wrong: {@code retry 3 x 1s -> super}
   */
  @Override
  public String wrong() {
    if (wrongRetry == null) {
      // Left out by a setting, or the constructor of Third is still running.
      return super.wrong();
    }
    long start = wrongRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.wrong();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = wrongRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
