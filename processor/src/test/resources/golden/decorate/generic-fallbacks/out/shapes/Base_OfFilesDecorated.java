package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base.OfFiles} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Base_OfFilesDecorated extends Base.OfFiles {
  private static final Timing MORE_TIMING = new Timing(Base.OfFiles.class, "more");

  private static final RetryPolicy READ_RETRY = RetryPolicy.of(Base.OfFiles.class, "read")
      .fallback("instead").build();

  private final Environment environment;

  Base_OfFilesDecorated() {
    this(Environment.system());
  }

  Base_OfFilesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  String more() {
    if (environment == null) {
      // The constructor of OfFiles is still running.
      return super.more();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.more();
    } catch (Throwable failure) {
      MORE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MORE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * read: {@code retry 3 x 1s, else instead -> super}
   */
  @Override
  String read(String name) throws IOException {
    if (environment == null) {
      // The constructor of OfFiles is still running.
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
