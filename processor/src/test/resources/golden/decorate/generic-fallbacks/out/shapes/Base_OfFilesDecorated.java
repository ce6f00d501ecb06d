package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base.OfFiles} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Base_OfFilesDecorated extends Base.OfFiles {
  private final Environment environment;

  private final Timing moreTiming;

  private final RetryPolicy readRetry;

  Base_OfFilesDecorated() {
    this(Environment.system());
  }

  Base_OfFilesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.OfFiles.class, environment);
    this.moreTiming = Timing.of("more", settings).build();
    this.readRetry = RetryPolicy.of("read", settings).fallback("instead").build();
    settings.warnOfUnknown();
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  String more() {
    if (moreTiming == null) {
      // Left out by a setting, or the constructor of OfFiles is still running.
      return super.more();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.more();
    } catch (Throwable failure) {
      moreTiming.threw(failure, start, environment);
      throw failure;
    }
    moreTiming.returned(start, environment);
    return result;
  }

  /**
   * read: {@code retry 3 x 1s, else instead -> super}
   */
  @Override
  String read(String name) throws IOException {
    if (readRetry == null) {
      // Left out by a setting, or the constructor of OfFiles is still running.
      return super.read(name);
    }
    long start = readRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.read(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = readRetry.attempts(environment, start);
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
