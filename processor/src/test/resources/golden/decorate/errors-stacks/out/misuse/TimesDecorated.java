package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Times} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TimesDecorated extends Times {
  private final Environment environment;

  private final TimeLimit defaultsTimeout;

  private final RetryPolicy defaultsRetry;

  private final TimeLimit betweenTimeout;

  private final Timing betweenTiming;

  private final RetryPolicy betweenRetry;

  private final TimeLimit growingTimeout;

  private final RetryPolicy growingRetry;

  private final TimeLimit manyTimeout;

  private final RetryPolicy manyRetry;

  private final TimeLimit atLeastTimeout;

  private final RetryPolicy atLeastRetry;

  private final TimeLimit boundedTimeout;

  private final RetryPolicy boundedRetry;

  private final TimeLimit fineTimeout;

  private final RetryPolicy fineRetry;

  private final RetryPolicy fineBelowRetry;

  private final TimeLimit fineBelowTimeout;

  private final TimeLimit fineBoundedTimeout;

  private final RetryPolicy fineBoundedRetry;

  private final TimeLimit fineByChanceTimeout;

  private final RetryPolicy fineByChanceRetry;

  private final TimeLimit fineWithoutDelayTimeout;

  private final RetryPolicy fineWithoutDelayRetry;

  TimesDecorated() {
    this(Environment.system());
  }

  TimesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Times.class, environment);
    this.defaultsTimeout = TimeLimit.of("defaults", Duration.ofSeconds(2), settings);
    this.defaultsRetry = RetryPolicy.of("defaults", settings).build();
    this.betweenTimeout = TimeLimit.of("between", Duration.ofMillis(1999), settings);
    this.betweenTiming = Timing.of("between", settings).build();
    this.betweenRetry = RetryPolicy.of("between", settings).build();
    this.growingTimeout = TimeLimit.of("growing", Duration.ofMillis(1400), settings);
    this.growingRetry = RetryPolicy.of("growing", settings).maxAttempts(4)
        .delay(Duration.ofMillis(200)).multiplier(2.0).build();
    this.manyTimeout = TimeLimit.of("many", Duration.ofHours(1), settings);
    this.manyRetry = RetryPolicy.of("many", settings).maxAttempts(1000000)
        .delay(Duration.ofMillis(100)).multiplier(1.5).maxDelay(Duration.ofSeconds(1)).build();
    this.atLeastTimeout = TimeLimit.of("atLeast", Duration.ofSeconds(1), settings);
    this.atLeastRetry = RetryPolicy.of("atLeast", settings).jitter(0.5).build();
    this.boundedTimeout = TimeLimit.of("bounded", Duration.ofSeconds(1), settings);
    this.boundedRetry = RetryPolicy.of("bounded", settings).maxAttempts(9)
        .delay(Duration.ofMillis(400)).maxDuration(Duration.ofMillis(1300)).build();
    this.fineTimeout = TimeLimit.of("fine", Duration.ofMillis(2001), settings);
    this.fineRetry = RetryPolicy.of("fine", settings).build();
    this.fineBelowRetry = RetryPolicy.of("fineBelow", settings).build();
    this.fineBelowTimeout = TimeLimit.of("fineBelow", Duration.ofMillis(1), settings);
    this.fineBoundedTimeout = TimeLimit.of("fineBounded", Duration.ofSeconds(1), settings);
    this.fineBoundedRetry = RetryPolicy.of("fineBounded", settings).maxAttempts(9)
        .delay(Duration.ofMillis(400)).maxDuration(Duration.ofMillis(900)).build();
    this.fineByChanceTimeout = TimeLimit.of("fineByChance", Duration.ofMillis(1), settings);
    this.fineByChanceRetry = RetryPolicy.of("fineByChance", settings).jitter(1.0).build();
    this.fineWithoutDelayTimeout = TimeLimit.of("fineWithoutDelay", Duration.ofMillis(1), settings);
    this.fineWithoutDelayRetry = RetryPolicy.of("fineWithoutDelay", settings).maxAttempts(1000000)
        .delay(Duration.ZERO).build();
    settings.requireTime("defaults", this.defaultsTimeout, this.defaultsRetry);
    settings.requireTime("between", this.betweenTimeout, this.betweenRetry);
    settings.requireTime("growing", this.growingTimeout, this.growingRetry);
    settings.requireTime("many", this.manyTimeout, this.manyRetry);
    settings.requireTime("atLeast", this.atLeastTimeout, this.atLeastRetry);
    settings.requireTime("bounded", this.boundedTimeout, this.boundedRetry);
    settings.requireTime("fine", this.fineTimeout, this.fineRetry);
    settings.requireTime("fineBounded", this.fineBoundedTimeout, this.fineBoundedRetry);
    settings.requireTime("fineByChance", this.fineByChanceTimeout, this.fineByChanceRetry);
    settings.requireTime("fineWithoutDelay", this.fineWithoutDelayTimeout,
        this.fineWithoutDelayRetry);
    settings.warnOfUnknown();
  }

  /**
   * defaults: {@code timeout 2s -> retry 3 x 1s -> super},
   * at most 3 attempts, 2s of waiting, 2s in all
   */
  @Override
  void defaults() {
    if (defaultsTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      defaultsRetried();
      return;
    }
    Deadline deadline = defaultsTimeout.begin();
    try {
      defaultsRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void defaultsRetried() {
    if (defaultsRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.defaults();
      return;
    }
    long start = defaultsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.defaults();
        return;
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

  /**
   * between: {@code timeout 1999ms -> timed -> retry 3 x 1s -> super},
   * at most 3 attempts, 1s999ms of waiting, 1s999ms in all
   */
  @Override
  void between() {
    if (betweenTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      betweenTimed();
      return;
    }
    Deadline deadline = betweenTimeout.begin();
    try {
      betweenTimed();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void betweenTimed() {
    if (betweenTiming == null) {
      // Left out by a setting, or the constructor of Times is still running.
      betweenRetried();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      betweenRetried();
    } catch (Throwable failure) {
      betweenTiming.threw(failure, start, environment);
      throw failure;
    }
    betweenTiming.returned(start, environment);
  }

  private void betweenRetried() {
    if (betweenRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.between();
      return;
    }
    long start = betweenRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.between();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = betweenRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * growing: {@code timeout 1400ms -> retry 4 x 200ms, x2 -> super},
   * at most 4 attempts, 1s400ms of waiting, 1s400ms in all
   */
  @Override
  void growing() {
    if (growingTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      growingRetried();
      return;
    }
    Deadline deadline = growingTimeout.begin();
    try {
      growingRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void growingRetried() {
    if (growingRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.growing();
      return;
    }
    long start = growingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.growing();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = growingRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * many: {@code timeout 1h -> retry 1000000 x 100ms, x1.5 up to 1s -> super},
   * at most 1000000 attempts, 1h of waiting, 1h in all
   */
  @Override
  void many() {
    if (manyTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      manyRetried();
      return;
    }
    Deadline deadline = manyTimeout.begin();
    try {
      manyRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void manyRetried() {
    if (manyRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.many();
      return;
    }
    long start = manyRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.many();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = manyRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * atLeast: {@code timeout 1s -> retry 3 x 1s, +-50 % -> super},
   * at most 3 attempts, 1s of waiting, 1s in all
   */
  @Override
  void atLeast() {
    if (atLeastTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      atLeastRetried();
      return;
    }
    Deadline deadline = atLeastTimeout.begin();
    try {
      atLeastRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void atLeastRetried() {
    if (atLeastRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.atLeast();
      return;
    }
    long start = atLeastRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.atLeast();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = atLeastRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * bounded: {@code timeout 1s -> retry 9 x 400ms, for at most 1s300ms -> super},
   * at most 9 attempts, 1s of waiting, 1s in all
   */
  @Override
  CompletableFuture<String> bounded() {
    if (boundedTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return boundedRetried();
    }
    return boundedTimeout.callAsync(() -> boundedRetried());
  }

  private CompletableFuture<String> boundedRetried() {
    if (boundedRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return Objects.requireNonNull(super.bounded(), "bounded() returned null");
    }
    return AsyncRetry.of(boundedRetry, environment,
        () -> Objects.requireNonNull(super.bounded(), "bounded() returned null"));
  }

  /**
   * fine: {@code timeout 2001ms -> retry 3 x 1s -> super},
   * at most 3 attempts, 2s of waiting, 2s1ms in all
   */
  @Override
  void fine() {
    if (fineTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      fineRetried();
      return;
    }
    Deadline deadline = fineTimeout.begin();
    try {
      fineRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void fineRetried() {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
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

  /**
   * fineBelow: {@code retry 3 x 1s -> timeout 1ms -> super},
   * at most 3 attempts, 2s of waiting, 2s3ms in all
   */
  @Override
  void fineBelow() {
    if (fineBelowRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      fineBelowLimited();
      return;
    }
    long start = fineBelowRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        fineBelowLimited();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineBelowRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void fineBelowLimited() {
    if (fineBelowTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.fineBelow();
      return;
    }
    Deadline deadline = fineBelowTimeout.begin();
    try {
      super.fineBelow();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  /**
   * fineBounded: {@code timeout 1s -> retry 9 x 400ms, for at most 900ms -> super},
   * at most 9 attempts, 800ms of waiting, 1s in all
   */
  @Override
  void fineBounded() {
    if (fineBoundedTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      fineBoundedRetried();
      return;
    }
    Deadline deadline = fineBoundedTimeout.begin();
    try {
      fineBoundedRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void fineBoundedRetried() {
    if (fineBoundedRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.fineBounded();
      return;
    }
    long start = fineBoundedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineBounded();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineBoundedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineByChance: {@code timeout 1ms -> retry 3 x 1s, +-100 % -> super},
   * at most 3 attempts, 1ms of waiting, 1ms in all
   */
  @Override
  void fineByChance() {
    if (fineByChanceTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      fineByChanceRetried();
      return;
    }
    Deadline deadline = fineByChanceTimeout.begin();
    try {
      fineByChanceRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void fineByChanceRetried() {
    if (fineByChanceRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.fineByChance();
      return;
    }
    long start = fineByChanceRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineByChance();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineByChanceRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineWithoutDelay: {@code timeout 1ms -> retry 1000000 x 0s -> super},
   * at most 1000000 attempts, 1ms in all
   */
  @Override
  void fineWithoutDelay() {
    if (fineWithoutDelayTimeout == null) {
      // Left out by a setting, or the constructor of Times is still running.
      fineWithoutDelayRetried();
      return;
    }
    Deadline deadline = fineWithoutDelayTimeout.begin();
    try {
      fineWithoutDelayRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void fineWithoutDelayRetried() {
    if (fineWithoutDelayRetry == null) {
      // Left out by a setting, or the constructor of Times is still running.
      super.fineWithoutDelay();
      return;
    }
    long start = fineWithoutDelayRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineWithoutDelay();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineWithoutDelayRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
