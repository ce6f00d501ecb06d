package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final RetryPolicy defaultsRetry;

  private final dev.damask.generated.Answers defaultsFallback;

  private final RetryPolicy narrowerRetry;

  private final Timing narrowerTiming;

  private final dev.damask.generated.Answers narrowerFallback;

  private final RetryPolicy sameExceptionsRetry;

  private final dev.damask.generated.Answers sameExceptionsFallback;

  private final dev.damask.generated.Answers fineFallback;

  private final RetryPolicy fineRetry;

  private final RetryPolicy fineOthersRetry;

  private final dev.damask.generated.Answers fineOthersFallback;

  private final RetryPolicy fineExceptionsRetry;

  private final dev.damask.generated.Answers fineExceptionsFallback;

  private final RetryPolicy fineBetweenRetry;

  private final TimeLimit fineBetweenTimeout;

  private final dev.damask.generated.Answers fineBetweenFallback;

  AnswersDecorated() {
    this(Environment.system());
  }

  AnswersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Answers.class, environment);
    this.defaultsRetry = RetryPolicy.of("defaults", settings).build();
    this.defaultsFallback = dev.damask.generated.Answers.of("defaults", "answer", settings).build();
    this.narrowerRetry = RetryPolicy.of("narrower", settings)
        .on(FileNotFoundException.class, IllegalStateException.class).fallback("answer").build();
    this.narrowerTiming = Timing.of("narrower", settings).build();
    this.narrowerFallback = dev.damask.generated.Answers.of("narrower", "answer", settings)
        .on(IOException.class, RuntimeException.class).build();
    this.sameExceptionsRetry = RetryPolicy.of("sameExceptions", settings).on(IOException.class)
        .notOn(FileNotFoundException.class).build();
    this.sameExceptionsFallback = dev.damask.generated.Answers.of("sameExceptions", "answer",
        settings).notOn(FileNotFoundException.class, RuntimeException.class).build();
    this.fineFallback = dev.damask.generated.Answers.of("fine", "answer", settings).build();
    this.fineRetry = RetryPolicy.of("fine", settings).build();
    this.fineOthersRetry = RetryPolicy.of("fineOthers", settings).build();
    this.fineOthersFallback = dev.damask.generated.Answers.of("fineOthers", "answer", settings)
        .on(IllegalStateException.class).build();
    this.fineExceptionsRetry = RetryPolicy.of("fineExceptions", settings).on(IOException.class)
        .build();
    this.fineExceptionsFallback = dev.damask.generated.Answers.of("fineExceptions", "answer",
        settings).notOn(FileNotFoundException.class).build();
    this.fineBetweenRetry = RetryPolicy.of("fineBetween", settings).build();
    this.fineBetweenTimeout = TimeLimit.of("fineBetween", Duration.ofSeconds(1), settings);
    this.fineBetweenFallback = dev.damask.generated.Answers.of("fineBetween", "answer", settings)
        .build();
    settings.warnOfUnknown();
  }

  /**
   * defaults: {@code retry 3 x 1s -> fallback answer -> super}
   */
  @Override
  String defaults() {
    if (defaultsRetry == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return defaultsAnswered();
    }
    long start = defaultsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return defaultsAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = defaultsRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String defaultsAnswered() {
    if (defaultsFallback == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return super.defaults();
    }
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
   * narrower: {@code retry 3 x 1s, on FileNotFoundException or IllegalStateException, else answer
   * -> timed -> fallback answer, on IOException or RuntimeException -> super}
   */
  @Override
  String narrower() throws IOException {
    if (narrowerRetry == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return narrowerTimed();
    }
    long start = narrowerRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return narrowerTimed();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = narrowerRetry.attempts(environment, start);
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
    if (narrowerTiming == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return narrowerAnswered();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = narrowerAnswered();
    } catch (Throwable failure) {
      narrowerTiming.threw(failure, start, environment);
      throw failure;
    }
    narrowerTiming.returned(start, environment);
    return result;
  }

  private String narrowerAnswered() throws IOException {
    if (narrowerFallback == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return super.narrower();
    }
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
   * sameExceptions: {@code retry 3 x 1s, on IOException, not on FileNotFoundException
   * -> fallback answer, not on FileNotFoundException or RuntimeException -> super}
   */
  @Override
  String sameExceptions() throws IOException {
    if (sameExceptionsRetry == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return sameExceptionsAnswered();
    }
    long start = sameExceptionsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return sameExceptionsAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = sameExceptionsRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String sameExceptionsAnswered() throws IOException {
    if (sameExceptionsFallback == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return super.sameExceptions();
    }
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
      // Left out by a setting, or the constructor of Answers is still running.
      return fineRetried();
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
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return super.fine();
    }
    long start = fineRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fine();
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

  /**
   * fineOthers: {@code retry 3 x 1s -> fallback answer, on IllegalStateException -> super}
   */
  @Override
  String fineOthers() {
    if (fineOthersRetry == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return fineOthersAnswered();
    }
    long start = fineOthersRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return fineOthersAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineOthersRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fineOthersAnswered() {
    if (fineOthersFallback == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return super.fineOthers();
    }
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
   * fineExceptions: {@code retry 3 x 1s, on IOException
   * -> fallback answer, not on FileNotFoundException -> super}
   */
  @Override
  String fineExceptions() throws IOException {
    if (fineExceptionsRetry == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return fineExceptionsAnswered();
    }
    long start = fineExceptionsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return fineExceptionsAnswered();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineExceptionsRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fineExceptionsAnswered() throws IOException {
    if (fineExceptionsFallback == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return super.fineExceptions();
    }
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
    if (fineBetweenRetry == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return fineBetweenLimited();
    }
    long start = fineBetweenRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return fineBetweenLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineBetweenRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fineBetweenLimited() {
    if (fineBetweenTimeout == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return fineBetweenAnswered();
    }
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
    if (fineBetweenFallback == null) {
      // Left out by a setting, or the constructor of Answers is still running.
      return super.fineBetween();
    }
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
