package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
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
  private static final RetryPolicy DEFAULTS_RETRY = RetryPolicy.of(Times.class, "defaults").build();

  private static final Timing BETWEEN_TIMING = new Timing(Times.class, "between");

  private static final RetryPolicy BETWEEN_RETRY = RetryPolicy.of(Times.class, "between").build();

  private static final RetryPolicy GROWING_RETRY = RetryPolicy.of(Times.class, "growing")
      .maxAttempts(4).delay(Duration.ofMillis(200)).multiplier(2.0).build();

  private static final RetryPolicy MANY_RETRY = RetryPolicy.of(Times.class, "many")
      .maxAttempts(1000000).delay(Duration.ofMillis(100)).multiplier(1.5)
      .maxDelay(Duration.ofSeconds(1)).build();

  private static final RetryPolicy AT_LEAST_RETRY = RetryPolicy.of(Times.class, "atLeast")
      .jitter(0.5).build();

  private static final RetryPolicy BOUNDED_RETRY = RetryPolicy.of(Times.class, "bounded")
      .maxAttempts(9).delay(Duration.ofMillis(400)).maxDuration(Duration.ofMillis(1300)).build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Times.class, "fine").build();

  private static final RetryPolicy FINE_BELOW_RETRY = RetryPolicy.of(Times.class, "fineBelow")
      .build();

  private static final RetryPolicy FINE_BOUNDED_RETRY = RetryPolicy.of(Times.class, "fineBounded")
      .maxAttempts(9).delay(Duration.ofMillis(400)).maxDuration(Duration.ofMillis(900)).build();

  private static final RetryPolicy FINE_BY_CHANCE_RETRY = RetryPolicy.of(Times.class, "fineByChance")
      .jitter(1.0).build();

  private static final RetryPolicy FINE_WITHOUT_DELAY_RETRY = RetryPolicy.of(Times.class, "fineWithoutDelay")
      .maxAttempts(1000000).delay(Duration.ZERO).build();

  private final Environment environment;

  private final TimeLimit defaultsTimeout;

  private final TimeLimit betweenTimeout;

  private final TimeLimit growingTimeout;

  private final TimeLimit manyTimeout;

  private final TimeLimit atLeastTimeout;

  private final TimeLimit boundedTimeout;

  private final TimeLimit fineTimeout;

  private final TimeLimit fineBelowTimeout;

  private final TimeLimit fineBoundedTimeout;

  private final TimeLimit fineByChanceTimeout;

  private final TimeLimit fineWithoutDelayTimeout;

  TimesDecorated() {
    this(Environment.system());
  }

  TimesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.defaultsTimeout = TimeLimit.of(Times.class, "defaults", Duration.ofSeconds(2),
        environment);
    this.betweenTimeout = TimeLimit.of(Times.class, "between", Duration.ofMillis(1999),
        environment);
    this.growingTimeout = TimeLimit.of(Times.class, "growing", Duration.ofMillis(1400),
        environment);
    this.manyTimeout = TimeLimit.of(Times.class, "many", Duration.ofHours(1), environment);
    this.atLeastTimeout = TimeLimit.of(Times.class, "atLeast", Duration.ofSeconds(1), environment);
    this.boundedTimeout = TimeLimit.of(Times.class, "bounded", Duration.ofSeconds(1), environment);
    this.fineTimeout = TimeLimit.of(Times.class, "fine", Duration.ofMillis(2001), environment);
    this.fineBelowTimeout = TimeLimit.of(Times.class, "fineBelow", Duration.ofMillis(1),
        environment);
    this.fineBoundedTimeout = TimeLimit.of(Times.class, "fineBounded", Duration.ofSeconds(1),
        environment);
    this.fineByChanceTimeout = TimeLimit.of(Times.class, "fineByChance", Duration.ofMillis(1),
        environment);
    this.fineWithoutDelayTimeout = TimeLimit.of(Times.class, "fineWithoutDelay",
        Duration.ofMillis(1), environment);
  }

  /**
   * defaults: {@code timeout 2s -> retry 3 x 1s -> super},
   * at most 3 attempts, 2s of waiting, 2s in all
   */
  @Override
  void defaults() {
    if (defaultsTimeout == null) {
      // The constructor of Times is still running.
      super.defaults();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.defaults();
        return;
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

  /**
   * between: {@code timeout 1999ms -> timed -> retry 3 x 1s -> super},
   * at most 3 attempts, 1s999ms of waiting, 1s999ms in all
   */
  @Override
  void between() {
    if (betweenTimeout == null) {
      // The constructor of Times is still running.
      super.between();
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
    long start = environment.ticker().getAsLong();
    try {
      betweenRetried();
    } catch (Throwable failure) {
      BETWEEN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    BETWEEN_TIMING.returned(start, environment);
  }

  private void betweenRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        super.between();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = BETWEEN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * growing: {@code timeout 1400ms -> retry 4 x 200ms -> super},
   * at most 4 attempts, 1s400ms of waiting, 1s400ms in all
   */
  @Override
  void growing() {
    if (growingTimeout == null) {
      // The constructor of Times is still running.
      super.growing();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.growing();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = GROWING_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * many: {@code timeout 1h -> retry 1000000 x 100ms -> super},
   * at most 1000000 attempts, 1h of waiting, 1h in all
   */
  @Override
  void many() {
    if (manyTimeout == null) {
      // The constructor of Times is still running.
      super.many();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.many();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = MANY_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * atLeast: {@code timeout 1s -> retry 3 x 1s -> super},
   * at most 3 attempts, 1s of waiting, 1s in all
   */
  @Override
  void atLeast() {
    if (atLeastTimeout == null) {
      // The constructor of Times is still running.
      super.atLeast();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.atLeast();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = AT_LEAST_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * bounded: {@code timeout 1s -> retry 9 x 400ms -> super},
   * at most 9 attempts, 1s of waiting, 1s in all
   */
  @Override
  CompletableFuture<String> bounded() {
    if (boundedTimeout == null) {
      // The constructor of Times is still running.
      return super.bounded();
    }
    return boundedTimeout.callAsync(() -> boundedRetried());
  }

  private CompletableFuture<String> boundedRetried() {
    return AsyncRetry.of(BOUNDED_RETRY, environment,
        () -> Objects.requireNonNull(super.bounded(), "bounded() returned null"));
  }

  /**
   * fine: {@code timeout 2001ms -> retry 3 x 1s -> super},
   * at most 3 attempts, 2s of waiting, 2s1ms in all
   */
  @Override
  void fine() {
    if (fineTimeout == null) {
      // The constructor of Times is still running.
      super.fine();
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

  /**
   * fineBelow: {@code retry 3 x 1s -> timeout 1ms -> super},
   * at most 3 attempts, 2s of waiting, 2s3ms in all
   */
  @Override
  void fineBelow() {
    if (environment == null) {
      // The constructor of Times is still running.
      super.fineBelow();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        fineBelowLimited();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_BELOW_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void fineBelowLimited() {
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
   * fineBounded: {@code timeout 1s -> retry 9 x 400ms -> super},
   * at most 9 attempts, 800ms of waiting, 1s in all
   */
  @Override
  void fineBounded() {
    if (fineBoundedTimeout == null) {
      // The constructor of Times is still running.
      super.fineBounded();
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
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.fineBounded();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_BOUNDED_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineByChance: {@code timeout 1ms -> retry 3 x 1s -> super},
   * at most 3 attempts, 1ms of waiting, 1ms in all
   */
  @Override
  void fineByChance() {
    if (fineByChanceTimeout == null) {
      // The constructor of Times is still running.
      super.fineByChance();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.fineByChance();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_BY_CHANCE_RETRY.attempts(environment);
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
      // The constructor of Times is still running.
      super.fineWithoutDelay();
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
    Attempts attempts = null;
    while (true) {
      try {
        super.fineWithoutDelay();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_WITHOUT_DELAY_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
