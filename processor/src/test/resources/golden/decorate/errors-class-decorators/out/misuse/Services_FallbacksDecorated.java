package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Services.Fallbacks} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_FallbacksDecorated extends Services.Fallbacks {
  private final Environment environment;

  private final RetryPolicy firstRetry;

  private final RetryPolicy secondRetry;

  private final RetryPolicy thirdRetry;

  Services_FallbacksDecorated() {
    this(Environment.system());
  }

  Services_FallbacksDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Services.Fallbacks.class, environment);
    this.firstRetry = RetryPolicy.of("first", settings).fallback("none").build();
    this.secondRetry = RetryPolicy.of("second", settings).build();
    this.thirdRetry = RetryPolicy.of("third", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code retry 3 x 1s, else none -> super}
   */
  @Override
  public String first() {
    if (firstRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.first();
    }
    long start = firstRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.first();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = firstRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = none();
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * second: {@code retry 3 x 1s -> super}
   */
  @Override
  public int second() {
    if (secondRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.second();
    }
    long start = secondRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.second();
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

  /**
   * third: {@code retry 3 x 1s -> super}
   */
  @Override
  public void third() {
    if (thirdRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      super.third();
      return;
    }
    long start = thirdRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.third();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = thirdRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
