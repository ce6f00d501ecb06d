package dev.damask.generated;

import dev.damask.Environment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Begins the first attempt of a retried asynchronous method; most need no other. */
final class FirstAttempt {

  private FirstAttempt() {}

  /** Returns the attempt's own future where it has succeeded already. */
  static <T extends @Nullable Object> CompletableFuture<T> begin(
      RetryPolicy policy,
      Environment environment,
      Start<? extends CompletionStage<? extends T>> attempt,
      @Nullable Step<Throwable, ? extends CompletionStage<? extends T>> fallback,
      AsyncRetryWhen.@Nullable Asked<T> asked) {
    long start = policy.start(environment);
    CompletionStage<? extends T> first;
    try {
      first = attempt.begin();
    } catch (Throwable failure) {
      AsyncRetry<T> retry = new AsyncRetry<>(policy, environment, attempt, fallback, asked, start);
      retry.failed(failure);
      return retry;
    }
    if (asked == null && hasSucceeded(first)) {
      @SuppressWarnings("unchecked") // its value does not change any more
      CompletableFuture<T> succeeded = (CompletableFuture<T>) first;
      return succeeded;
    }
    AsyncRetry<T> retry = new AsyncRetry<>(policy, environment, attempt, fallback, asked, start);
    retry.follow(first, retry::arrived, retry::failed);
    return retry;
  }

  /** Subclasses may not tell, as the JDK's minimal stages, or may tell otherwise later. */
  private static boolean hasSucceeded(CompletionStage<?> stage) {
    return stage.getClass() == CompletableFuture.class
        && ((CompletableFuture<?>) stage).isDone()
        && !((CompletableFuture<?>) stage).isCompletedExceptionally();
  }
}
