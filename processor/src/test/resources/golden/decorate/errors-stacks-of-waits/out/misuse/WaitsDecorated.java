package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Waits} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WaitsDecorated extends Waits {
  private static final RetryPolicy ANSWERED_RETRY = RetryPolicy.of(Waits.class, "answered").build();

  private static final RetryPolicy FINE_ANSWERED_RETRY = RetryPolicy.of(Waits.class, "fineAnswered")
      .build();

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

  private final Answers answeredFallback;

  private final Breaker answeredBreaker;

  private final Breaker fineAnsweredBreaker;

  private final Answers fineAnsweredFallback;

  WaitsDecorated() {
    this(Environment.system());
  }

  WaitsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.placeTimeout = TimeLimit.of(Waits.class, "place", Duration.ofSeconds(1), environment);
    this.placeBulkhead = Entrance.of(Waits.class, "place", 1, Duration.ofSeconds(1), 1000,
        environment);
    this.turnTimeout = TimeLimit.of(Waits.class, "turn", Duration.ofSeconds(1), environment);
    this.turnBreaker = Breaker.of(Waits.class, "turn", environment).build();
    this.turnRateLimit = Pace.of(Waits.class, "turn", 1, Duration.ofSeconds(1),
        Duration.ofSeconds(2), 1000, environment);
    this.fineTimeout = TimeLimit.of(Waits.class, "fine", Duration.ofMillis(1001), environment);
    this.fineBulkhead = Entrance.of(Waits.class, "fine", 1, Duration.ofSeconds(1), 1000,
        environment);
    this.fineRateLimit = Pace.of(Waits.class, "fine", 1, Duration.ofSeconds(1),
        Duration.ofSeconds(1), 1000, environment);
    this.fineBelowBulkhead = Entrance.of(Waits.class, "fineBelow", 1, Duration.ofSeconds(1), 1000,
        environment);
    this.fineBelowTimeout = TimeLimit.of(Waits.class, "fineBelow", Duration.ofSeconds(1),
        environment);
    this.fineWithoutWaitTimeout = TimeLimit.of(Waits.class, "fineWithoutWait", Duration.ofNanos(1),
        environment);
    this.fineWithoutWaitBulkhead = Entrance.of(Waits.class, "fineWithoutWait", 1, Duration.ZERO,
        1000, environment);
    this.fineWithoutWaitRateLimit = Pace.of(Waits.class, "fineWithoutWait", 1,
        Duration.ofSeconds(1), Duration.ZERO, 1000, environment);
    this.answeredFallback = Answers.of(Waits.class, "answered", "instead", environment).build();
    this.answeredBreaker = Breaker.of(Waits.class, "answered", environment).build();
    this.fineAnsweredBreaker = Breaker.of(Waits.class, "fineAnswered", environment).build();
    this.fineAnsweredFallback = Answers.of(Waits.class, "fineAnswered", "instead", environment)
        .build();
  }

  /**
   * place: {@code timeout 1s -> bulkhead 1 waiting 1s -> super},
   * at most 1s of waiting, 1s in all
   */
  @Override
  void place() {
    if (placeTimeout == null) {
      // The constructor of Waits is still running.
      super.place();
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
    Places places = placeBulkhead.enter();
    try {
      super.place();
    } finally {
      places.leave();
    }
  }

  /**
   * turn: {@code timeout 1s -> circuit breaker 0.5 of 20 -> rate limit 1 per 1s waiting 2s -> super},
   * at most 1s of waiting, 1s in all
   */
  @Override
  void turn() {
    if (turnTimeout == null) {
      // The constructor of Waits is still running.
      super.turn();
      return;
    }
    TimeUp timeUp = new TimeUp();
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
    turnRateLimit.await();
    super.turn();
  }

  /**
   * fine: {@code timeout 1001ms -> bulkhead 1 waiting 1s -> rate limit 1 per 1s waiting 1s -> super},
   * at most 1s1ms of waiting, 1s1ms in all
   */
  @Override
  void fine() {
    if (fineTimeout == null) {
      // The constructor of Waits is still running.
      super.fine();
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
    Places places = fineBulkhead.enter();
    try {
      fineRateLimited();
    } finally {
      places.leave();
    }
  }

  private void fineRateLimited() {
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
      // The constructor of Waits is still running.
      super.fineBelow();
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
      // The constructor of Waits is still running.
      super.fineWithoutWait();
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
    Places places = fineWithoutWaitBulkhead.enter();
    try {
      fineWithoutWaitRateLimited();
    } finally {
      places.leave();
    }
  }

  private void fineWithoutWaitRateLimited() {
    fineWithoutWaitRateLimit.await();
    super.fineWithoutWait();
  }

  /**
   * answered: {@code retry 3 x 1s -> fallback instead -> circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void answered() {
    if (environment == null) {
      // The constructor of Waits is still running.
      super.answered();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        answeredAnswered();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ANSWERED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void answeredAnswered() {
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
    if (environment == null) {
      // The constructor of Waits is still running.
      super.fineAnswered();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        fineAnsweredGuarded();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_ANSWERED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void fineAnsweredGuarded() {
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
    return turnBreaker.circuit();
  }

  /**
   * The circuit of {@code answered}.
   */
  Circuit answeredCircuit() {
    return answeredBreaker.circuit();
  }

  /**
   * The circuit of {@code fineAnswered}.
   */
  Circuit fineAnsweredCircuit() {
    return fineAnsweredBreaker.circuit();
  }
}
