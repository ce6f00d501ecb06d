package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Environment environment;

  private final RetryPolicy unknownRetry;

  private final RetryPolicy unknownOfResultRetry;

  private final RetryPolicy notBooleanRetry;

  private final RetryPolicy boxedRetry;

  private final RetryPolicy narrowRetry;

  private final RetryPolicy ofResultRetry;

  private final RetryPolicy withoutParameterRetry;

  private final RetryPolicy hiddenRetry;

  private final RetryPolicy genericRetry;

  private final RetryPolicy throwingRetry;

  private final RetryPolicy otherResultRetry;

  private final RetryPolicy nothingRetry;

  private final RetryPolicy laterRetry;

  private final RetryPolicy itselfRetry;

  private final RetryPolicy answeredRetry;

  private final RetryPolicy fineRetry;

  private final RetryPolicy fineThrowingRetry;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.unknownRetry = RetryPolicy.of("unknown", settings).build();
    this.unknownOfResultRetry = RetryPolicy.of("unknownOfResult", settings).build();
    this.notBooleanRetry = RetryPolicy.of("notBoolean", settings).build();
    this.boxedRetry = RetryPolicy.of("boxed", settings).build();
    this.narrowRetry = RetryPolicy.of("narrow", settings).build();
    this.ofResultRetry = RetryPolicy.of("ofResult", settings).build();
    this.withoutParameterRetry = RetryPolicy.of("withoutParameter", settings).build();
    this.hiddenRetry = RetryPolicy.of("hidden", settings).build();
    this.genericRetry = RetryPolicy.of("generic", settings).build();
    this.throwingRetry = RetryPolicy.of("throwing", settings).build();
    this.otherResultRetry = RetryPolicy.of("otherResult", settings).build();
    this.nothingRetry = RetryPolicy.of("nothing", settings).build();
    this.laterRetry = RetryPolicy.of("later", settings).build();
    this.itselfRetry = RetryPolicy.of("itself", settings).build();
    this.answeredRetry = RetryPolicy.of("answered", settings).build();
    this.fineRetry = RetryPolicy.of("fine", settings).on(IOException.class).build();
    this.fineThrowingRetry = RetryPolicy.of("fineThrowing", settings).fallback("answer").build();
    settings.warnOfUnknown();
  }

  /**
   * unknown: {@code retry 3 x 1s -> super}
   */
  @Override
  String unknown() {
    if (unknownRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.unknown();
    }
    long start = unknownRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.unknown();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = unknownRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * unknownOfResult: {@code retry 3 x 1s -> super}
   */
  @Override
  String unknownOfResult() {
    if (unknownOfResultRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.unknownOfResult();
    }
    long start = unknownOfResultRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.unknownOfResult();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = unknownOfResultRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * notBoolean: {@code retry 3 x 1s -> super}
   */
  @Override
  String notBoolean() {
    if (notBooleanRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.notBoolean();
    }
    long start = notBooleanRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.notBoolean();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = notBooleanRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * boxed: {@code retry 3 x 1s -> super}
   */
  @Override
  String boxed() {
    if (boxedRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.boxed();
    }
    long start = boxedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.boxed();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = boxedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * narrow: {@code retry 3 x 1s -> super}
   */
  @Override
  String narrow() throws IOException {
    if (narrowRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.narrow();
    }
    long start = narrowRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.narrow();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = narrowRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * ofResult: {@code retry 3 x 1s -> super}
   */
  @Override
  String ofResult() {
    if (ofResultRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.ofResult();
    }
    long start = ofResultRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.ofResult();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ofResultRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * withoutParameter: {@code retry 3 x 1s -> super}
   */
  @Override
  String withoutParameter() {
    if (withoutParameterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.withoutParameter();
    }
    long start = withoutParameterRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.withoutParameter();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = withoutParameterRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * hidden: {@code retry 3 x 1s -> super}
   */
  @Override
  String hidden() {
    if (hiddenRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.hidden();
    }
    long start = hiddenRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.hidden();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = hiddenRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * generic: {@code retry 3 x 1s -> super}
   */
  @Override
  String generic() {
    if (genericRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.generic();
    }
    long start = genericRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.generic();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = genericRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * throwing: {@code retry 3 x 1s -> super}
   */
  @Override
  String throwing() {
    if (throwingRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.throwing();
    }
    long start = throwingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.throwing();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = throwingRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherResult: {@code retry 3 x 1s -> super}
   */
  @Override
  int otherResult() {
    if (otherResultRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.otherResult();
    }
    long start = otherResultRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherResult();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherResultRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * nothing: {@code retry 3 x 1s -> super}
   */
  @Override
  void nothing() {
    if (nothingRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.nothing();
      return;
    }
    long start = nothingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.nothing();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = nothingRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * later: {@code retry 3 x 1s -> super}
   */
  @Override
  CompletableFuture<Integer> later() {
    if (laterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.later();
    }
    return AsyncRetry.of(laterRetry, environment,
        () -> Objects.requireNonNull(super.later(), "later() returned null"));
  }

  /**
   * itself: {@code retry 3 x 1s -> super}
   */
  @Override
  boolean itself(boolean result) {
    if (itselfRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.itself(result);
    }
    long start = itselfRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.itself(result);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = itselfRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * answered: {@code retry 3 x 1s, when result isBusy -> super}
   */
  @Override
  String answered() {
    if (answeredRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.answered();
    }
    long start = answeredRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = super.answered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = answeredRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isBusy(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = answeredRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s, on IOException, when isNarrow, when result isBusy -> super}
   */
  @Override
  CompletableFuture<String> fine() {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fine();
    }
    return AsyncRetryWhen.of(fineRetry, environment, failure -> isNarrow((IOException) failure),
        value -> isBusy(value), () -> Objects.requireNonNull(super.fine(), "fine() returned null"));
  }

  /**
   * fineThrowing: {@code retry 3 x 1s, when isThrowing, else answer -> super}
   */
  @Override
  String fineThrowing() throws IOException {
    if (fineThrowingRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fineThrowing();
    }
    long start = fineThrowingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fineThrowing();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineThrowingRetry.attempts(environment, start);
        }
        if (!attempts.again(failure, it -> isThrowing((Exception) it))) {
          if (attempts.exhausted()) {
            try {
              String result = answer(failure);
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
