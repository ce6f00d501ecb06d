package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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
  private static final RetryPolicy UNKNOWN_RETRY = RetryPolicy.of(Client.class, "unknown").build();

  private static final RetryPolicy UNKNOWN_OF_RESULT_RETRY = RetryPolicy.of(Client.class, "unknownOfResult")
      .build();

  private static final RetryPolicy NOT_BOOLEAN_RETRY = RetryPolicy.of(Client.class, "notBoolean")
      .build();

  private static final RetryPolicy BOXED_RETRY = RetryPolicy.of(Client.class, "boxed").build();

  private static final RetryPolicy NARROW_RETRY = RetryPolicy.of(Client.class, "narrow").build();

  private static final RetryPolicy OF_RESULT_RETRY = RetryPolicy.of(Client.class, "ofResult")
      .build();

  private static final RetryPolicy WITHOUT_PARAMETER_RETRY = RetryPolicy.of(Client.class, "withoutParameter")
      .build();

  private static final RetryPolicy HIDDEN_RETRY = RetryPolicy.of(Client.class, "hidden").build();

  private static final RetryPolicy GENERIC_RETRY = RetryPolicy.of(Client.class, "generic").build();

  private static final RetryPolicy THROWING_RETRY = RetryPolicy.of(Client.class, "throwing")
      .build();

  private static final RetryPolicy OTHER_RESULT_RETRY = RetryPolicy.of(Client.class, "otherResult")
      .build();

  private static final RetryPolicy NOTHING_RETRY = RetryPolicy.of(Client.class, "nothing").build();

  private static final RetryPolicy LATER_RETRY = RetryPolicy.of(Client.class, "later").build();

  private static final RetryPolicy ITSELF_RETRY = RetryPolicy.of(Client.class, "itself").build();

  private static final RetryPolicy ANSWERED_RETRY = RetryPolicy.of(Client.class, "answered")
      .build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Client.class, "fine")
      .on(IOException.class).build();

  private static final RetryPolicy FINE_THROWING_RETRY = RetryPolicy.of(Client.class, "fineThrowing")
      .fallback("answer").build();

  private final Environment environment;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * unknown: {@code retry 3 x 1s -> super}
   */
  @Override
  String unknown() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.unknown();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.unknown();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = UNKNOWN_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.unknownOfResult();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.unknownOfResult();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = UNKNOWN_OF_RESULT_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.notBoolean();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.notBoolean();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NOT_BOOLEAN_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.boxed();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.boxed();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = BOXED_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.narrow();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.narrow();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NARROW_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.ofResult();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.ofResult();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OF_RESULT_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.withoutParameter();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.withoutParameter();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = WITHOUT_PARAMETER_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.hidden();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.hidden();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = HIDDEN_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.generic();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.generic();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = GENERIC_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.throwing();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.throwing();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = THROWING_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.otherResult();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherResult();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_RESULT_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      super.nothing();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.nothing();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NOTHING_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.later();
    }
    return AsyncRetry.of(LATER_RETRY, environment,
        () -> Objects.requireNonNull(super.later(), "later() returned null"));
  }

  /**
   * itself: {@code retry 3 x 1s -> super}
   */
  @Override
  boolean itself(boolean result) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.itself(result);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.itself(result);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ITSELF_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.answered();
    }
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = super.answered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ANSWERED_RETRY.attempts(environment);
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
        attempts = ANSWERED_RETRY.attempts(environment);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s, when isNarrow, when result isBusy -> super}
   */
  @Override
  CompletableFuture<String> fine() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fine();
    }
    return AsyncRetryWhen.of(FINE_RETRY, environment, failure -> isNarrow((IOException) failure),
        value -> isBusy(value), () -> Objects.requireNonNull(super.fine(), "fine() returned null"));
  }

  /**
   * fineThrowing: {@code retry 3 x 1s, when isThrowing, else answer -> super}
   */
  @Override
  String fineThrowing() throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fineThrowing();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fineThrowing();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_THROWING_RETRY.attempts(environment);
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
