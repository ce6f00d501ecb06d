package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Services.Fallbacks} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_FallbacksDecorated extends Services.Fallbacks {
  private static final RetryPolicy FIRST_RETRY = RetryPolicy.of(Services.Fallbacks.class, "first")
      .fallback("none").build();

  private static final RetryPolicy SECOND_RETRY = RetryPolicy.of(Services.Fallbacks.class, "second")
      .build();

  private static final RetryPolicy THIRD_RETRY = RetryPolicy.of(Services.Fallbacks.class, "third")
      .build();

  private final Environment environment;

  Services_FallbacksDecorated() {
    this(Environment.system());
  }

  Services_FallbacksDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code retry 3 x 1s, else none -> super}
   */
  @Override
  public String first() {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
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
    if (environment == null) {
      // The constructor of Fallbacks is still running.
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
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      super.third();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.third();
        return;
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
