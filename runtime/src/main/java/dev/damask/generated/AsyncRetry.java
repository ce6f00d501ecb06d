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
  private final long start;

  /** Attempts after the first; one that fails at once would nest in the one before. */
  private final Turns turns = new Turns(this::attempt);

  /** From the first failure on; attempts follow one another, so that no two threads use it. */
  private @Nullable Attempts attempts;

  private volatile @Nullable Future<?> wait;
  private volatile @Nullable CompletionStage<?> underWay;

  private AsyncRetry(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      @Nullable Step<Throwable, ? extends CompletionStage<? extends T>> fallback,
      long start) {
    this.policy = policy;
    this.environment = environment;
    this.attempt = attempt;
    this.fallback = fallback;
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
    return begin(policy, environment, attempt, null);
  }

  /**
   * Begins the first attempt.
   *
   * @param attempt begins one; what it throws is a failure too
   * @param fallback answers a failure to retry once no attempt is left
   * @return the first attempt's own future where it has succeeded already
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    return begin(policy, environment, attempt, fallback);
  }

  private static <T extends @Nullable Object> CompletableFuture<T> begin(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      @Nullable Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    long start = policy.start(environment);
    CompletionStage<? extends T> first;
    try {
      first = attempt.begin();
    } catch (Throwable failure) {
      AsyncRetry<T> retry = new AsyncRetry<>(policy, environment, attempt, fallback, start);
      retry.failed(failure);
      return retry;
    }
    if (hasSucceeded(first)) {
      @SuppressWarnings("unchecked") // its value does not change any more
      CompletableFuture<T> succeeded = (CompletableFuture<T>) first;
      return succeeded;
    }
    AsyncRetry<T> retry = new AsyncRetry<>(policy, environment, attempt, fallback, start);
    retry.follow(first, retry::complete, retry::failed);
    return retry;
  }

  /** Subclasses may not tell, as the JDK's minimal stages, or may tell otherwise later. */
  private static boolean hasSucceeded(CompletionStage<?> stage) {
    return stage.getClass() == CompletableFuture.class
        && ((CompletableFuture<?>) stage).isDone()
        && !((CompletableFuture<?>) stage).isCompletedExceptionally();
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
      begin(attempt, this::complete, this::failed);
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

  private void follow(
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

  private void failed(Throwable failure) {
    if (isDone()) {
      return;
    }
    try {
      goOnAfter(failure);
    } catch (Throwable e) {
      // Nobody would complete the future then: the environment's ticker has thrown.
      Suppressed.add(e, failure);
      completeExceptionally(failure);
    }
  }

  private void goOnAfter(Throwable failure) {
    if (attempts == null) {
      attempts = policy.attempts(environment, start);
    }
    long delay = attempts.decide(failure);
    if (delay == RetryPolicy.STOP) {
      attempts.stop(failure);
      giveUp(failure, attempts);
    } else {
      attempts.goOn(failure);
      await(delay, failure, attempts);
    }
  }

  private void await(long delay, Throwable failure, Attempts attempts) {
    if (delay == 0) {
      turns.signal();
      return;
    }
    try {
      wait = environment.scheduler().schedule(turns::signal, Duration.ofNanos(delay));
    } catch (Throwable e) {
      Suppressed.add(e, failure);
      attempts.stop(failure);
      completeExceptionally(failure);
    }
    if (isDone()) {
      stop();
    }
  }

  private void giveUp(Throwable failure, Attempts attempts) {
    if (fallback == null || !attempts.exhausted()) {
      completeExceptionally(failure);
      return;
    }
    Step<Throwable, ? extends CompletionStage<? extends T>> answer = fallback;
    begin(
        () -> answer.apply(failure),
        value -> {
          attempts.answered(failure);
          complete(value);
        },
        thrown -> {
          attempts.unanswered(failure, thrown);
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
