package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BothDecorated extends Both {
  private static final RetryPolicy SAME_RETRY = RetryPolicy.of(Both.class, "same")
      .on(IOException.class).notOn(IOException.class).build();

  private static final RetryPolicy ONE_OF_TWO_RETRY = RetryPolicy.of(Both.class, "oneOfTwo")
      .on(RuntimeException.class, IOException.class).notOn(RuntimeException.class).build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Both.class, "fine")
      .on(IOException.class).notOn(FileNotFoundException.class).build();

  private final Environment environment;

  BothDecorated() {
    this(Environment.system());
  }

  BothDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * same: {@code retry 3 x 1s -> super}
   */
  @Override
  void same() throws IOException {
    if (environment == null) {
      // The constructor of Both is still running.
      super.same();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.same();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SAME_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * oneOfTwo: {@code retry 3 x 1s -> super}
   */
  @Override
  void oneOfTwo() throws IOException {
    if (environment == null) {
      // The constructor of Both is still running.
      super.oneOfTwo();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.oneOfTwo();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ONE_OF_TWO_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s -> super}
   */
  @Override
  void fine() throws IOException {
    if (environment == null) {
      // The constructor of Both is still running.
      super.fine();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
