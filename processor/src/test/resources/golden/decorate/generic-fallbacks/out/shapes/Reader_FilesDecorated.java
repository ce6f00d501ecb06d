package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Reader.Files} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Reader_FilesDecorated extends Reader.Files {
  private final Environment environment;

  private final RetryPolicy readRetry;

  Reader_FilesDecorated() {
    this(Environment.system());
  }

  Reader_FilesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Reader.Files.class, environment);
    this.readRetry = RetryPolicy.of("read", settings).fallback("instead").build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code retry 3 x 1s, else instead -> super}
   */
  @Override
  String read(String name) throws IOException {
    if (readRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
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
