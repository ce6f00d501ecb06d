package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Waits} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WaitsDecorated extends Waits {
  private final Environment environment;

  private final TimeLimit placeTimeout;

  private final Entrance placeBulkhead;

  private final TimeLimit turnTimeout;

  private final Breaker turnBreaker;

  private final Pace turnRateLimit;

  private final TimeLimit fineTimeout;

  private final Entrance fineBulkhead;

  private final Pace fineRateLimit;

  private final Entrance fineBelowBulkhead;

  private final TimeLimit fineBelowTimeout;

  private final TimeLimit fineWithoutWaitTimeout;

  private final Entrance fineWithoutWaitBulkhead;

  private final Pace fineWithoutWaitRateLimit;

  private final RetryPolicy answeredRetry;

  private final Answers answeredFallback;

  private final Breaker answeredBreaker;

  private final RetryPolicy fineAnsweredRetry;

  private final Breaker fineAnsweredBreaker;

  private final Answers fineAnsweredFallback;

  WaitsDecorated() {
    this(Environment.system());
  }

  WaitsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Waits.class, environment);
    this.placeTimeout = TimeLimit.of("place", Duration.ofSeconds(1), settings);
    this.placeBulkhead = Entrance.of("place", 1, settings).maxWait(Duration.ofSeconds(1)).build();
    this.turnTimeout = TimeLimit.of("turn", Duration.ofSeconds(1), settings);
    this.turnBreaker = Breaker.of("turn", settings).build();
    this.turnRateLimit = Pace.of("turn", 1, settings).maxWait(Duration.ofSeconds(2)).build();
    this.fineTimeout = TimeLimit.of("fine", Duration.ofMillis(1001), settings);
    this.fineBulkhead = Entrance.of("fine", 1, settings).maxWait(Duration.ofSeconds(1)).build();
    this.fineRateLimit = Pace.of("fine", 1, settings).maxWait(Duration.ofSeconds(1)).build();
    this.fineBelowBulkhead = Entrance.of("fineBelow", 1, settings).maxWait(Duration.ofSeconds(1))
        .build();
    this.fineBelowTimeout = TimeLimit.of("fineBelow", Duration.ofSeconds(1), settings);
    this.fineWithoutWaitTimeout = TimeLimit.of("fineWithoutWait", Duration.ofNanos(1), settings);
    this.fineWithoutWaitBulkhead = Entrance.of("fineWithoutWait", 1, settings).build();
    this.fineWithoutWaitRateLimit = Pace.of("fineWithoutWait", 1, settings).build();
    this.answeredRetry = RetryPolicy.of("answered", settings).build();
    this.answeredFallback = Answers.of("answered", "instead", settings).build();
    this.answeredBreaker = Breaker.of("answered", settings).build();
    this.fineAnsweredRetry = RetryPolicy.of("fineAnswered", settings).build();
    this.fineAnsweredBreaker = Breaker.of("fineAnswered", settings).build();
    this.fineAnsweredFallback = Answers.of("fineAnswered", "instead", settings).build();
    settings.requireTime("place", this.placeTimeout, this.placeBulkhead);
    settings.requireTime("turn", this.turnTimeout, this.turnRateLimit);
    settings.requireTime("fine", this.fineTimeout, this.fineBulkhead);
    settings.requireTime("fine", this.fineTimeout, this.fineRateLimit);
    settings.requireTime("fineWithoutWait", this.fineWithoutWaitTimeout,
        this.fineWithoutWaitBulkhead);
    settings.requireTime("fineWithoutWait", this.fineWithoutWaitTimeout,
        this.fineWithoutWaitRateLimit);
    settings.warnOfUnknown();
  }

  /**
   * place: {@code timeout 1s -> bulkhead 1 waiting 1s -> super},
   * at most 1s of waiting, 1s in all
   */
  @Override
  void place() {
    if (placeTimeout == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      placeBulkheaded();
      return;
    }
    Deadline deadline = placeTimeout.begin();
    try {
      placeBulkheaded();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void placeBulkheaded() {
    if (placeBulkhead == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      super.place();
      return;
    }
    Places places = placeBulkhead.enter();
    try {
      super.place();
    } finally {
      places.leave();
    }
  }

  /**
   * turn: {@code timeout 1s -> circuit breaker 0.5 of 20
   * -> rate limit 1 per 1s waiting 2s -> super},
   * at most 1s of waiting, 1s in all
   */
  @Override
  void turn() {
    TimeUp timeUp = new TimeUp();
    if (turnTimeout == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      turnGuarded(timeUp);
      return;
    }
    Deadline deadline = turnTimeout.begin(timeUp);
    try {
      turnGuarded(timeUp);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void turnGuarded(TimeUp timeUp) {
    if (turnBreaker == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      turnRateLimited();
      return;
    }
    long start = turnBreaker.start();
    Admission call = turnBreaker.admit();
    try {
      turnRateLimited();
    } catch (Throwable failure) {
      turnBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    turnBreaker.returned(call, start, timeUp);
  }

  private void turnRateLimited() {
    if (turnRateLimit == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      super.turn();
      return;
    }
    turnRateLimit.await();
    super.turn();
  }

  /**
   * fine: {@code timeout 1001ms -> bulkhead 1 waiting 1s
   * -> rate limit 1 per 1s waiting 1s -> super},
   * at most 1s1ms of waiting, 1s1ms in all
   */
  @Override
  void fine() {
    if (fineTimeout == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      fineBulkheaded();
      return;
    }
    Deadline deadline = fineTimeout.begin();
    try {
      fineBulkheaded();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void fineBulkheaded() {
    if (fineBulkhead == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      fineRateLimited();
      return;
    }
    Places places = fineBulkhead.enter();
    try {
      fineRateLimited();
    } finally {
      places.leave();
    }
  }

  private void fineRateLimited() {
    if (fineRateLimit == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      super.fine();
      return;
    }
    fineRateLimit.await();
    super.fine();
  }

  /**
   * fineBelow: {@code bulkhead 1 waiting 1s -> timeout 1s -> super},
   * at most 1s of waiting, 2s in all
   */
  @Override
  void fineBelow() {
    if (fineBelowBulkhead == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      fineBelowLimited();
      return;
    }
    Places places = fineBelowBulkhead.enter();
    try {
      fineBelowLimited();
    } finally {
      places.leave();
    }
  }

  private void fineBelowLimited() {
    if (fineBelowTimeout == null) {
      // Left out by a setting, or the constructor of Waits is still running.
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
   * fineWithoutWait: {@code timeout 1ns -> bulkhead 1 -> rate limit 1 per 1s -> super}
   */
  @Override
  void fineWithoutWait() {
    if (fineWithoutWaitTimeout == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      fineWithoutWaitBulkheaded();
      return;
    }
    Deadline deadline = fineWithoutWaitTimeout.begin();
    try {
      fineWithoutWaitBulkheaded();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void fineWithoutWaitBulkheaded() {
    if (fineWithoutWaitBulkhead == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      fineWithoutWaitRateLimited();
      return;
    }
    Places places = fineWithoutWaitBulkhead.enter();
    try {
      fineWithoutWaitRateLimited();
    } finally {
      places.leave();
    }
  }

  private void fineWithoutWaitRateLimited() {
    if (fineWithoutWaitRateLimit == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      super.fineWithoutWait();
      return;
    }
    fineWithoutWaitRateLimit.await();
    super.fineWithoutWait();
  }

  /**
   * answered: {@code retry 3 x 1s -> fallback instead -> circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void answered() {
    if (answeredRetry == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      answeredAnswered();
      return;
    }
    long start = answeredRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        answeredAnswered();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = answeredRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void answeredAnswered() {
    if (answeredFallback == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      answeredGuarded();
      return;
    }
    try {
      answeredGuarded();
    } catch (Throwable failure) {
      if (!answeredFallback.include(failure)) {
        throw failure;
      }
      try {
        instead();
        answeredFallback.answered(failure);
      } catch (Throwable thrown) {
        answeredFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private void answeredGuarded() {
    if (answeredBreaker == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      super.answered();
      return;
    }
    long start = answeredBreaker.start();
    Admission call = answeredBreaker.admit();
    try {
      super.answered();
    } catch (Throwable failure) {
      answeredBreaker.threw(failure, call, start);
      throw failure;
    }
    answeredBreaker.returned(call, start);
  }

  /**
   * fineAnswered: {@code retry 3 x 1s -> circuit breaker 0.5 of 20 -> fallback instead -> super}
   */
  @Override
  void fineAnswered() {
    if (fineAnsweredRetry == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      fineAnsweredGuarded();
      return;
    }
    long start = fineAnsweredRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        fineAnsweredGuarded();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineAnsweredRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void fineAnsweredGuarded() {
    if (fineAnsweredBreaker == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      fineAnsweredAnswered();
      return;
    }
    long start = fineAnsweredBreaker.start();
    Admission call = fineAnsweredBreaker.admit();
    try {
      fineAnsweredAnswered();
    } catch (Throwable failure) {
      fineAnsweredBreaker.threw(failure, call, start);
      throw failure;
    }
    fineAnsweredBreaker.returned(call, start);
  }

  private void fineAnsweredAnswered() {
    if (fineAnsweredFallback == null) {
      // Left out by a setting, or the constructor of Waits is still running.
      super.fineAnswered();
      return;
    }
    try {
      super.fineAnswered();
    } catch (Throwable failure) {
      if (!fineAnsweredFallback.include(failure)) {
        throw failure;
      }
      try {
        instead();
        fineAnsweredFallback.answered(failure);
      } catch (Throwable thrown) {
        fineAnsweredFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * The circuit of {@code turn}.
   */
  Circuit turnCircuit() {
    return Circuits.of(turnBreaker);
  }

  /**
   * The circuit of {@code answered}.
   */
  Circuit answeredCircuit() {
    return Circuits.of(answeredBreaker);
  }

  /**
   * The circuit of {@code fineAnswered}.
   */
  Circuit fineAnsweredCircuit() {
    return Circuits.of(fineAnsweredBreaker);
  }
}
