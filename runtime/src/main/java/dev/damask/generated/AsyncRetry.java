package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final long start;

  /** How many attempts are due and not begun: more than one would nest for each that fails. */
  private final AtomicInteger due = new AtomicInteger();

  /** From the first failure on; attempts follow one another, so that no two threads use it. */
  private @Nullable Attempts attempts;

  private volatile @Nullable Future<?> wait;
  private volatile @Nullable CompletionStage<?> underWay;

  private AsyncRetry(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      @Nullable Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    this.policy = policy;
    this.environment = environment;
    this.attempt = attempt;
    this.fallback = fallback;
    this.start = policy.hasMaxDuration() ? environment.ticker().getAsLong() : 0;
  }

  /**
   * Begins the first attempt.
   *
   * @param attempt begins one; what it throws is a failure too
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt) {
    AsyncRetry<T> retry = new AsyncRetry<>(policy, environment, attempt, null);
    retry.begin();
    return retry;
  }

  /**
   * Begins the first attempt.
   *
   * @param attempt begins one; what it throws is a failure too
   * @param fallback answers a failure to retry once no attempt is left
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    AsyncRetry<T> retry = new AsyncRetry<>(policy, environment, attempt, fallback);
    retry.begin();
    return retry;
  }

  /** Cancels what is under way: the wait for the next attempt, or the attempt. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    stop();
    return cancelled;
  }

  private void begin() {
    if (due.getAndIncrement() == 0) {
      do {
        if (!isDone()) {
          follow(attempt, this::failed);
        }
      } while (due.decrementAndGet() > 0);
    }
  }

  private void follow(
      Start<? extends CompletionStage<? extends T>> next, Consumer<Throwable> onFailure) {
    CompletionStage<? extends T> stage;
    try {
      stage = next.begin();
    } catch (Throwable failure) {
      onFailure.accept(failure);
      return;
    }
    underWay = stage;
    if (isDone()) {
      stop();
    }
    stage.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            complete(value);
          } else {
            onFailure.accept(Unwrap.cause(failure));
          }
        });
  }

  private void failed(Throwable failure) {
    if (isDone()) {
      return;
    }
    if (attempts == null) {
      attempts =
          policy.hasMaxDuration()
              ? policy.attempts(environment, start)
              : policy.attempts(environment);
    }
    long delay = attempts.decide(failure);
    if (delay == RetryPolicy.STOP) {
      attempts.stop(failure);
      giveUp(failure, attempts.exhausted());
    } else {
      attempts.goOn(failure);
      await(delay, failure, attempts);
    }
  }

  private void await(long delay, Throwable failure, Attempts attempts) {
    if (delay == 0) {
      begin();
      return;
    }
    try {
      wait = environment.scheduler().schedule(this::begin, Duration.ofNanos(delay));
    } catch (Throwable e) {
      Suppressed.add(e, failure);
      attempts.stop(failure);
      completeExceptionally(failure);
    }
    if (isDone()) {
      stop();
    }
  }

  private void giveUp(Throwable failure, boolean exhausted) {
    if (fallback != null && exhausted) {
      Step<Throwable, ? extends CompletionStage<? extends T>> answer = fallback;
      follow(() -> answer.apply(failure), this::completeExceptionally);
    } else {
      completeExceptionally(failure);
    }
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
