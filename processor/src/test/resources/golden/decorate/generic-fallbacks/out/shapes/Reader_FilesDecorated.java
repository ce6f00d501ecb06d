package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Reader.Files} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Reader_FilesDecorated extends Reader.Files {
  private static final RetryPolicy READ_RETRY = RetryPolicy.of(Reader.Files.class, "read")
      .fallback("instead").build();

  private final Environment environment;

  Reader_FilesDecorated() {
    this(Environment.system());
  }

  Reader_FilesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * read: {@code retry 3 x 1s, else instead -> super}
   */
  @Override
  String read(String name) throws IOException {
    if (environment == null) {
      // The constructor of Files is still running.
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
