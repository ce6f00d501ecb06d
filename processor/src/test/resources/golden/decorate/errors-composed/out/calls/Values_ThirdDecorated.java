package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Third} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_ThirdDecorated extends Values.Third {
  private static final RetryPolicy WRONG_RETRY = RetryPolicy.of(Values.Third.class, "wrong")
      .build();

  private final Environment environment;

  Values_ThirdDecorated() {
    this(Environment.system());
  }

  Values_ThirdDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * wrong: {@code retry 3 x 1s -> super}
   */
  @Override
  public String wrong() {
    if (environment == null) {
      // The constructor of Third is still running.
      return super.wrong();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.wrong();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = WRONG_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
