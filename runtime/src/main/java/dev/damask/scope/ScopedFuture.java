package dev.damask.scope;

import dev.damask.generated.After;
import dev.damask.generated.Cancel;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Start;
import dev.damask.generated.Suppressed;
import dev.damask.generated.Unwrap;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The future of a body that runs within an {@link AsyncScope}.
 *
 * @param <R> the resource
 * @param <T> the body's value
 */
final class ScopedFuture<R extends @Nullable Object, T extends @Nullable Object>
    extends CompletableFuture<T> {

  private static final SafeLogger LOGGER = SafeLogger.of(AsyncScope.class);

  private final AsyncScope<R> scope;
  private final Function<? super R, ? extends CompletionStage<T>> body;

  /**
   * What the body does. Entering is never cancelled, as nobody could tell what it has opened by
   * then, nor is exiting.
   */
  private volatile @Nullable CompletionStage<?> working;

  private ScopedFuture(
      AsyncScope<R> scope, Function<? super R, ? extends CompletionStage<T>> body) {
    this.scope = scope;
    this.body = body;
  }

  @SuppressWarnings("NullAway") // a resource that is null without a failure is one of R
  static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> begin(
      AsyncScope<R> scope, Function<? super R, ? extends CompletionStage<T>> body) {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(body, "body");
    ScopedFuture<R, T> future = new ScopedFuture<>(scope, body);
    future.follow(scope::enter, "enter() returned null", stage -> {}, future::run);
    return future;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    CompletionStage<?> stage = working;
    if (stage != null) {
      Cancel.stage(stage);
    }
    return cancelled;
  }

  private void work(CompletionStage<?> stage) {
    working = stage;
    if (isDone()) {
      Cancel.stage(stage);
    }
  }

  private void run(R resource, @Nullable Throwable failure) {
    if (failure != null) {
      completeExceptionally(failure);
    } else if (isDone()) {
      exit(resource, null, new CancellationException());
    } else {
      this.<T>follow(
          () -> body.apply(resource),
          "the body returned null",
          this::work,
          (value, failed) -> exit(resource, value, failed));
    }
  }

  private void exit(R resource, @Nullable T value, @Nullable Throwable failure) {
    working = null;
    this.<Void>follow(
        () -> scope.exit(resource, failure),
        "exit() returned null",
        stage -> {},
        (nothing, failed) -> end(value, failure, failed));
  }

  private void end(
      @Nullable T value, @Nullable Throwable failure, @Nullable Throwable exitFailure) {
    if (failure != null && exitFailure != null) {
      Suppressed.add(exitFailure, failure);
    }
    Throwable thrown = failure != null ? failure : exitFailure;
    boolean isHeard = thrown == null ? complete(value) : completeExceptionally(thrown);
    if (!isHeard && exitFailure != null) {
      LOGGER.warn(exitFailure, "The exit of a scope failed after its call had been cancelled");
    }
  }

  private <V extends @Nullable Object> void follow(
      Start<? extends CompletionStage<V>> start,
      String whenNull,
      Consumer<CompletionStage<V>> underWay,
      BiConsumer<@Nullable V, @Nullable Throwable> next) {
    CompletionStage<V> stage;
    try {
      stage = Objects.requireNonNull(start.begin(), whenNull);
    } catch (Throwable failure) {
      next.accept(null, failure);
      return;
    }
    underWay.accept(stage);
    After.completion(
        stage,
        (value, failure) -> next.accept(value, failure == null ? null : Unwrap.cause(failure)));
  }
}
