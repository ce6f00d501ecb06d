package dev.damask.scope;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is entered before an asynchronous body begins, and exited after it has completed: a
 * connection, a lock, a session.
 *
 * @param <R> the resource that entering gives
 */
public interface AsyncScope<R extends @Nullable Object> {

  /** Enters. A failure of the stage, or an exception, means that there is nothing to exit. */
  CompletionStage<R> enter();

  /**
   * Exits; called once for each resource that {@link #enter} gave.
   *
   * @param failure what the body failed with or, where the call was cancelled, a {@code
   *     java.util.concurrent.CancellationException}; null where the body succeeded
   */
  CompletionStage<Void> exit(R resource, @Nullable Throwable failure);

  /**
   * Enters a scope, runs a body with the resource, exits, and only then completes: with the body's
   * value, with its failure, in which a failure to exit is suppressed, or with the failure to exit
   * of a body that succeeded. Failures are taken out of {@code
   * java.util.concurrent.CompletionException}. What any of the three throws, instead of returning a
   * stage, is its failure; a null stage is one too.
   *
   * <p>The cancellation of the returned future cancels the body, and what has been entered is still
   * exited, once the body has completed. Entering is not cancelled, since nobody could tell what it
   * has opened by then: what it gives is exited as soon as it is there. Where exiting fails then,
   * that is logged.
   */
  static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> using(
      AsyncScope<R> scope, Function<? super R, ? extends CompletionStage<T>> body) {
    return ScopedFuture.begin(scope, body);
  }
}
