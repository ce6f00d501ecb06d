package dev.damask.generated;

import dev.damask.Environment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Retried asynchronous methods, where others of the user's say too what is to be retried. */
public final class AsyncRetryWhen {

  private AsyncRetryWhen() {}

  /**
   * As {@link AsyncRetry#of(RetryPolicy, Environment, Start)}. What the user's methods throw is
   * what the future fails with, the failure that they were asked about suppressed in it.
   *
   * @param when whether to retry a failure that the policy lets through
   * @param whenResult whether a value is unwanted
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Step<Throwable, Boolean> when,
      Step<? super T, Boolean> whenResult,
      Start<? extends CompletionStage<? extends T>> attempt) {
    return FirstAttempt.begin(
        policy, environment, attempt, null, new Asked<>(when, whenResult, null));
  }

  /**
   * As {@link #of(RetryPolicy, Environment, Step, Step, Start)}.
   *
   * @param fallback answers a failure to retry once no attempt is left; an unwanted value arrives
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Step<Throwable, Boolean> when,
      Step<? super T, Boolean> whenResult,
      Start<? extends CompletionStage<? extends T>> attempt,
      Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    return FirstAttempt.begin(
        policy, environment, attempt, fallback, new Asked<>(when, whenResult, null));
  }

  /**
   * As {@link #of(RetryPolicy, Environment, Step, Step, Start)}.
   *
   * @param fallback answers, once no attempt is left, a failure to retry and an unwanted value
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      RetryPolicy policy,
      Environment environment,
      Step<Throwable, Boolean> when,
      Step<? super T, Boolean> whenResult,
      Start<? extends CompletionStage<? extends T>> attempt,
      Start<? extends CompletionStage<? extends T>> fallback) {
    return FirstAttempt.begin(
        policy,
        environment,
        attempt,
        failure -> fallback.begin(),
        new Asked<>(when, whenResult, fallback));
  }

  /**
   * The user's methods.
   *
   * @param when whether to retry a failure that the policy lets through
   * @param whenResult whether a value is unwanted
   * @param instead what answers instead of an unwanted value once no attempt is left
   * @param <T> the value
   */
  record Asked<T extends @Nullable Object>(
      Step<Throwable, Boolean> when,
      Step<? super T, Boolean> whenResult,
      @Nullable Start<? extends CompletionStage<? extends T>> instead) {}
}
