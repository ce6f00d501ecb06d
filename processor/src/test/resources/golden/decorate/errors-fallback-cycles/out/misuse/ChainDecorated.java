package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Chain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ChainDecorated extends Chain {
  private static final RetryPolicy FIRST_RETRY = RetryPolicy.of(Chain.class, "first")
      .fallback("second").build();

  private static final RetryPolicy SECOND_RETRY = RetryPolicy.of(Chain.class, "second")
      .fallback("third").build();

  private static final RetryPolicy THIRD_RETRY = RetryPolicy.of(Chain.class, "third").build();

  private final Environment environment;

  ChainDecorated() {
    this(Environment.system());
  }

  ChainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code retry 3 x 1s, else second -> super}
   */
  @Override
  int first() {
    if (environment == null) {
      // The constructor of Chain is still running.
      return super.first();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.first();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIRST_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Chain is still running.
      return super.second();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.second();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SECOND_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Chain is still running.
      return super.third();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.third();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = THIRD_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
