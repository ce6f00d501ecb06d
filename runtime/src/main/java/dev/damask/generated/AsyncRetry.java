package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The future of a retried asynchronous method. It waits between attempts on the environment's
 * scheduler, and so holds no thread; its cancellation cancels the wait or the attempt under way.
 *
 * @param <T> the value
 */
public final class AsyncRetry<T extends @Nullable Object> extends CompletableFuture<T> {

  private final RetryPolicy policy;
  private final Environment environment;
  private final Start<? extends CompletionStage<? extends T>> attempt;
  private final @Nullable Step<Throwable, ? extends CompletionStage<? extends T>> fallback;
  private final AsyncRetryWhen.@Nullable Asked<T> asked;
  private final long start;

  /** Attempts after the first; one that fails at once would nest in the one before. */
  private final Turns turns = new Turns(this::attempt);

  /** From the first failure or unwanted value on; no two threads use it, as attempts go in turn. */
  private @Nullable Attempts attempts;

  private volatile @Nullable Future<?> wait;
  private volatile @Nullable CompletionStage<?> underWay;

  AsyncRetry(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      @Nullable Step<Throwable, ? extends CompletionStage<? extends T>> fallback,
      AsyncRetryWhen.@Nullable Asked<T> asked,
      long start) {
    this.policy = policy;
    this.environment = environment;
    this.attempt = attempt;
    this.fallback = fallback;
    this.asked = asked;
    this.start = start;
  }

  /**
   * Begins the first attempt.
   *
   * @param attempt begins one; what it throws is a failure too
   * @return the first attempt's own future where it has succeeded already
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt) {
    return FirstAttempt.begin(policy, environment, attempt, null, null);
  }

  /** As {@link #of(RetryPolicy, Environment, Start)}; the fallback answers the last failure. */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    return FirstAttempt.begin(policy, environment, attempt, fallback, null);
  }

  /** Cancels what is under way: the wait for the next attempt, or the attempt. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    stop();
    return cancelled;
  }

  private void attempt() {
    if (!isDone()) {
      begin(attempt, this::arrived, this::failed);
    }
  }

  private void begin(
      Start<? extends CompletionStage<? extends T>> next,
      Consumer<T> onSuccess,
      Consumer<Throwable> onFailure) {
    CompletionStage<? extends T> stage;
    try {
      stage = next.begin();
    } catch (Throwable failure) {
      onFailure.accept(failure);
      return;
    }
    follow(stage, onSuccess, onFailure);
  }

  void follow(
      CompletionStage<? extends T> stage, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
    underWay = stage;
    if (isDone()) {
      stop();
    }
    After.completion(
        stage,
        (value, failure) -> {
          if (failure == null) {
            onSuccess.accept(value);
          } else {
            onFailure.accept(Unwrap.cause(failure));
          }
        });
  }

  /** An attempt has succeeded. */
  void arrived(T value) {
    if (asked == null || isDone()) {
      complete(value);
      return;
    }
    try {
      if (!asked.whenResult().apply(value)) {
        complete(value);
        return;
      }
    } catch (Throwable thrown) {
      Attempts.ended(attempts, thrown);
      completeExceptionally(thrown);
      return;
    }
    try {
      goOnAfter(value, asked.instead());
    } catch (Throwable e) {
      Harmless.drop(e);
      complete(value);
    }
  }

  private void goOnAfter(
      T unwanted, @Nullable Start<? extends CompletionStage<? extends T>> instead) {
    Attempts made = attempts();
    long delay = made.decide(true);
    if (delay != RetryPolicy.STOP) {
      made.goOn(delay);
      await(delay);
      return;
    }
    made.last(null);
    if (instead == null) {
      complete(unwanted);
    } else {
      answer(instead, made::answered, thrown -> Attempts.ended(made, thrown));
    }
  }

  /** An attempt has failed. */
  void failed(Throwable failure) {
    if (isDone()) {
      return;
    }
    try {
      goOnAfter(failure);
    } catch (Throwable e) {
      // Nobody would complete the future then: the environment's ticker or scheduler has thrown.
      Suppressed.add(e, failure);
      Attempts.ended(attempts, failure);
      completeExceptionally(failure);
    }
  }

  private void goOnAfter(Throwable failure) {
    Attempts made = attempts();
    boolean retries;
    try {
      retries = asked == null ? policy.retries(failure) : made.retries(failure, asked.when());
    } catch (Throwable thrown) {
      completeExceptionally(thrown);
      return;
    }
    long delay = made.decide(retries);
    if (delay == RetryPolicy.STOP) {
      made.stop(failure, retries);
      answer(failure, made);
      return;
    }
    made.goOn(failure, delay);
    await(delay);
  }

  private Attempts attempts() {
    if (attempts == null) {
      attempts = policy.attempts(environment, start);
    }
    return attempts;
  }

  /** Throws what the scheduler throws. */
  private void await(long delay) {
    if (delay == 0) {
      turns.signal();
      return;
    }
    Runnable next = Surroundings.now().around(turns::signal);
    wait = environment.scheduler().schedule(next, Duration.ofNanos(delay));
    if (isDone()) {
      stop();
    }
  }

  private void answer(Throwable failure, Attempts made) {
    if (fallback == null || !made.exhausted()) {
      completeExceptionally(failure);
      return;
    }
    Step<Throwable, ? extends CompletionStage<? extends T>> it = fallback;
    answer(
        () -> it.apply(failure),
        () -> made.answered(failure),
        thrown -> made.unanswered(failure, thrown));
  }

  private void answer(
      Start<? extends CompletionStage<? extends T>> answer,
      Runnable answered,
      Consumer<Throwable> unanswered) {
    begin(
        answer,
        value -> {
          answered.run();
          complete(value);
        },
        thrown -> {
          unanswered.accept(thrown);
          completeExceptionally(thrown);
        });
  }

  private void stop() {
    if (wait != null) {
      wait.cancel(false);
    }
    if (underWay != null) {
      Cancel.stage(underWay);
    }
  }
}
