package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final RetryPolicy sameRetry;

  private final RetryPolicy oneOfTwoRetry;

  private final RetryPolicy fineRetry;

  BothDecorated() {
    this(Environment.system());
  }

  BothDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Both.class, environment);
    this.sameRetry = RetryPolicy.of("same", settings).on(IOException.class).notOn(IOException.class)
        .build();
    this.oneOfTwoRetry = RetryPolicy.of("oneOfTwo", settings)
        .on(RuntimeException.class, IOException.class).notOn(RuntimeException.class).build();
    this.fineRetry = RetryPolicy.of("fine", settings).on(IOException.class)
        .notOn(FileNotFoundException.class).build();
    settings.warnOfUnknown();
  }

  /**
   * same: {@code retry 3 x 1s, on IOException, not on IOException -> super}
   */
  @Override
  void same() throws IOException {
    if (sameRetry == null) {
      // Left out by a setting, or the constructor of Both is still running.
      super.same();
      return;
    }
    long start = sameRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.same();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = sameRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * oneOfTwo: {@code retry 3 x 1s, on RuntimeException or IOException, not on RuntimeException -> super}
   */
  @Override
  void oneOfTwo() throws IOException {
    if (oneOfTwoRetry == null) {
      // Left out by a setting, or the constructor of Both is still running.
      super.oneOfTwo();
      return;
    }
    long start = oneOfTwoRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.oneOfTwo();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = oneOfTwoRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s, on IOException, not on FileNotFoundException -> super}
   */
  @Override
  void fine() throws IOException {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Both is still running.
      super.fine();
      return;
    }
    long start = fineRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
