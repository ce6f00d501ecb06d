package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.ScopeEnd;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Fourth} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_FourthDecorated extends Values.Fourth {
  private static final RetryPolicy RIGHT_RETRY = RetryPolicy.of(Values.Fourth.class, "right")
      .fallback("instead").build();

  private static final RetryPolicy WRONG_RETRY = RetryPolicy.of(Values.Fourth.class, "wrong")
      .build();

  private final Environment environment;

  Values_FourthDecorated() {
    this(Environment.system());
  }

  Values_FourthDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * right: {@code retry 3 x 1s, else instead -> within transaction -> super}
   */
  @Override
  public String right(int number) {
    if (environment == null) {
      // The constructor of Fourth is still running.
      return super.right(number);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return rightWithin(number);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = RIGHT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = instead(number);
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

  private String rightWithin(int number) {
    AutoCloseable scope = transaction();
    Objects.requireNonNull(scope, "transaction() returned null");
    String result;
    try {
      result = super.right(number);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * wrong: {@code retry 3 x 1s -> within transaction -> super}
   */
  @Override
  public String wrong() {
    if (environment == null) {
      // The constructor of Fourth is still running.
      return super.wrong();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return wrongWithin();
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

  private String wrongWithin() {
    AutoCloseable scope = transaction();
    Objects.requireNonNull(scope, "transaction() returned null");
    String result;
    try {
      result = super.wrong();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }
}
