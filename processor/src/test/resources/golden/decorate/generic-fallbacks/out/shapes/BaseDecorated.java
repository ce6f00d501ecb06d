package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BaseDecorated<X extends Exception> extends Base<X> {
  private static final RetryPolicy READ_RETRY = RetryPolicy.of(Base.class, "read")
      .fallback("instead").build();

  private final Environment environment;

  BaseDecorated() {
    this(Environment.system());
  }

  BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * read: {@code retry 3 x 1s, else instead -> super}
   */
  @Override
  String read(String name) throws X {
    if (environment == null) {
      // The constructor of Base is still running.
      return super.read(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.read(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = READ_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = instead(name);
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
}
