package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Chain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ChainDecorated extends Chain {
  private final Environment environment;

  private final RetryPolicy firstRetry;

  private final RetryPolicy secondRetry;

  private final RetryPolicy thirdRetry;

  ChainDecorated() {
    this(Environment.system());
  }

  ChainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Chain.class, environment);
    this.firstRetry = RetryPolicy.of("first", settings).fallback("second").build();
    this.secondRetry = RetryPolicy.of("second", settings).fallback("third").build();
    this.thirdRetry = RetryPolicy.of("third", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code retry 3 x 1s, else second -> super}
   */
  @Override
  int first() {
    if (firstRetry == null) {
      // Left out by a setting, or the constructor of Chain is still running.
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
              int result = second();
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
   * second: {@code retry 3 x 1s, else third -> super}
   */
  @Override
  int second() {
    if (secondRetry == null) {
      // Left out by a setting, or the constructor of Chain is still running.
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
          if (attempts.exhausted()) {
            try {
              int result = third();
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
   * third: {@code retry 3 x 1s -> super}
   */
  @Override
  int third() {
    if (thirdRetry == null) {
      // Left out by a setting, or the constructor of Chain is still running.
      return super.third();
    }
    long start = thirdRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.third();
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
