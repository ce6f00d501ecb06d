package dev.damask.generated;

import dev.damask.Environment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Which failures of a method its fallback answers. Immutable and safe for use by several threads.
 */
public final class Answers {

  /** Of one attempt, after which there is the fallback. */
  private final RetryPolicy policy;

  private final Environment environment;

  private Answers(RetryPolicy policy, Environment environment) {
    this.policy = policy;
    this.environment = environment;
  }

  /**
   * The answers of a fallback.
   *
   * @param type the user's class, whose logger it is
   * @param fallback the name of the method that answers
   * @param on the failures that it answers
   * @param notOn those among them that it does not
   */
  public static Answers of(
      Class<?> type,
      String method,
      String fallback,
      List<Class<? extends Throwable>> on,
      List<Class<? extends Throwable>> notOn,
      Environment environment) {
    RetryPolicy policy =
        RetryPolicy.of(type, method).maxAttempts(1).on(on).notOn(notOn).fallback(fallback).build();
    return new Answers(policy, Objects.requireNonNull(environment, "environment"));
  }

  /** Whether the fallback is to answer a failure, which is to be thrown if not. */
  public boolean include(Throwable failure) {
    return policy.retries(failure);
  }

  /** To be called once the fallback has answered a failure, which is logged. */
  public void answered(Throwable failure) {
    policy.logAnswer(failure);
  }

  /** To be called where the fallback throws, before that is thrown. */
  public void unanswered(Throwable failure, Throwable thrown) {
    Suppressed.add(failure, thrown);
  }

  /**
   * Makes an asynchronous call, whose failure the fallback answers. What goes wrong arrives in the
   * future.
   */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start,
      Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    return AsyncRetry.of(policy, environment, start, fallback);
  }
}
