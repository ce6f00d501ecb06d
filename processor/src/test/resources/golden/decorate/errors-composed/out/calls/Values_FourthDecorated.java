package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Fourth} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_FourthDecorated extends Values.Fourth {
  private final Environment environment;

  private final RetryPolicy rightRetry;

  private final boolean rightWithin;

  private final RetryPolicy wrongRetry;

  private final boolean wrongWithin;

  Values_FourthDecorated() {
    this(Environment.system());
  }

  Values_FourthDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Values.Fourth.class, environment);
    this.rightRetry = RetryPolicy.of("right", settings).fallback("instead").build();
    this.rightWithin = settings.has("right", "within");
    this.wrongRetry = RetryPolicy.of("wrong", settings).build();
    this.wrongWithin = settings.has("wrong", "within");
    settings.warnOfUnknown();
  }

  /**
   * right: {@code retry 3 x 1s, else instead -> within transaction -> super}
   */
  @Override
  public String right(int number) {
    if (rightRetry == null) {
      // Left out by a setting, or the constructor of Fourth is still running.
      return rightWithin(number);
    }
    long start = rightRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return rightWithin(number);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = rightRetry.attempts(environment, start);
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
    if (!rightWithin) {
      // Left out by a setting, or the constructor of Fourth is still running.
      return super.right(number);
    }
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
    if (wrongRetry == null) {
      // Left out by a setting, or the constructor of Fourth is still running.
      return wrongWithin();
    }
    long start = wrongRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return wrongWithin();
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

  private String wrongWithin() {
    if (!wrongWithin) {
      // Left out by a setting, or the constructor of Fourth is still running.
      return super.wrong();
    }
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
