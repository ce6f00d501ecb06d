package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Answers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AnswersDecorated extends Answers {
  private static final RetryPolicy DEFAULTS_RETRY = RetryPolicy.of(Answers.class, "defaults")
      .build();

  private static final RetryPolicy NARROWER_RETRY = RetryPolicy.of(Answers.class, "narrower")
      .on(FileNotFoundException.class, IllegalStateException.class).fallback("answer").build();

  private static final Timing NARROWER_TIMING = new Timing(Answers.class, "narrower");

  private static final RetryPolicy SAME_EXCEPTIONS_RETRY = RetryPolicy.of(Answers.class, "sameExceptions")
      .on(IOException.class).notOn(FileNotFoundException.class).build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Answers.class, "fine").build();

  private static final RetryPolicy FINE_OTHERS_RETRY = RetryPolicy.of(Answers.class, "fineOthers")
      .build();

  private static final RetryPolicy FINE_EXCEPTIONS_RETRY = RetryPolicy.of(Answers.class, "fineExceptions")
      .on(IOException.class).build();

  private static final RetryPolicy FINE_BETWEEN_RETRY = RetryPolicy.of(Answers.class, "fineBetween")
      .build();

  private final Environment environment;

  private final dev.damask.generated.Answers defaultsFallback;

  private final dev.damask.generated.Answers narrowerFallback;

  private final dev.damask.generated.Answers sameExceptionsFallback;

  private final dev.damask.generated.Answers fineFallback;

  private final dev.damask.generated.Answers fineOthersFallback;

  private final dev.damask.generated.Answers fineExceptionsFallback;

  private final TimeLimit fineBetweenTimeout;

  private final dev.damask.generated.Answers fineBetweenFallback;

  AnswersDecorated() {
    this(Environment.system());
  }

  AnswersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.defaultsFallback = dev.damask.generated.Answers.of(Answers.class, "defaults", "answer",
        environment).build();
    this.narrowerFallback = dev.damask.generated.Answers.of(Answers.class, "narrower", "answer",
        environment).on(IOException.class, RuntimeException.class).build();
    this.sameExceptionsFallback = dev.damask.generated.Answers.of(Answers.class, "sameExceptions",
        "answer", environment).notOn(FileNotFoundException.class, RuntimeException.class).build();
    this.fineFallback = dev.damask.generated.Answers.of(Answers.class, "fine", "answer",
        environment).build();
    this.fineOthersFallback = dev.damask.generated.Answers.of(Answers.class, "fineOthers", "answer",
        environment).on(IllegalStateException.class).build();
    this.fineExceptionsFallback = dev.damask.generated.Answers.of(Answers.class, "fineExceptions",
        "answer", environment).notOn(FileNotFoundException.class).build();
    this.fineBetweenTimeout = TimeLimit.of(Answers.class, "fineBetween", Duration.ofSeconds(1),
        environment);
    this.fineBetweenFallback = dev.damask.generated.Answers.of(Answers.class, "fineBetween",
        "answer", environment).build();
  }

  /**
   * defaults: {@code retry 3 x 1s -> fallback answer -> super}
   */
  @Override
  String defaults() {
    if (environment == null) {
      // The constructor of Answers is still running.
      return super.defaults();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return defaultsAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = DEFAULTS_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String defaultsAnswered() {
    try {
      return super.defaults();
    } catch (Throwable failure) {
      if (!defaultsFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer();
        defaultsFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        defaultsFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * narrower: {@code retry 3 x 1s, else answer -> timed -> fallback answer -> super}
   */
  @Override
  String narrower() throws IOException {
    if (environment == null) {
      // The constructor of Answers is still running.
      return super.narrower();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return narrowerTimed();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NARROWER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = answer();
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

  private String narrowerTimed() throws IOException {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = narrowerAnswered();
    } catch (Throwable failure) {
      NARROWER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NARROWER_TIMING.returned(start, environment);
    return result;
  }

  private String narrowerAnswered() throws IOException {
    try {
      return super.narrower();
    } catch (Throwable failure) {
      if (!narrowerFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer();
        narrowerFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        narrowerFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * sameExceptions: {@code retry 3 x 1s -> fallback answer -> super}
   */
  @Override
  String sameExceptions() throws IOException {
    if (environment == null) {
      // The constructor of Answers is still running.
      return super.sameExceptions();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return sameExceptionsAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SAME_EXCEPTIONS_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String sameExceptionsAnswered() throws IOException {
    try {
      return super.sameExceptions();
    } catch (Throwable failure) {
      if (!sameExceptionsFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer();
        sameExceptionsFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        sameExceptionsFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * fine: {@code fallback answer -> retry 3 x 1s -> super}
   */
  @Override
  String fine() {
    if (fineFallback == null) {
      // The constructor of Answers is still running.
      return super.fine();
    }
    try {
      return fineRetried();
    } catch (Throwable failure) {
      if (!fineFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer();
        fineFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fineFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private String fineRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        return super.fine();
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

  /**
   * fineOthers: {@code retry 3 x 1s -> fallback answer -> super}
   */
  @Override
  String fineOthers() {
    if (environment == null) {
      // The constructor of Answers is still running.
      return super.fineOthers();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return fineOthersAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_OTHERS_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fineOthersAnswered() {
    try {
      return super.fineOthers();
    } catch (Throwable failure) {
      if (!fineOthersFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer();
        fineOthersFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fineOthersFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * fineExceptions: {@code retry 3 x 1s -> fallback answer -> super}
   */
  @Override
  String fineExceptions() throws IOException {
    if (environment == null) {
      // The constructor of Answers is still running.
      return super.fineExceptions();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return fineExceptionsAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_EXCEPTIONS_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fineExceptionsAnswered() throws IOException {
    try {
      return super.fineExceptions();
    } catch (Throwable failure) {
      if (!fineExceptionsFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer();
        fineExceptionsFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fineExceptionsFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * fineBetween: {@code retry 3 x 1s -> timeout 1s -> fallback answer -> super},
   * at most 3 attempts, 2s of waiting, 5s in all
   */
  @Override
  String fineBetween() {
    if (environment == null) {
      // The constructor of Answers is still running.
      return super.fineBetween();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return fineBetweenLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_BETWEEN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fineBetweenLimited() {
    Deadline deadline = fineBetweenTimeout.begin();
    String result;
    try {
      result = fineBetweenAnswered();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String fineBetweenAnswered() {
    try {
      return super.fineBetween();
    } catch (Throwable failure) {
      if (!fineBetweenFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer();
        fineBetweenFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fineBetweenFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }
}
