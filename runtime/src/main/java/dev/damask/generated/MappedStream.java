package dev.damask.generated;

import dev.damask.Environment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A stream of what a method makes of each item of another, in the same order.
 *
 * <p>Each subscription is a subscription to the source of its own. It asks the source for no more
 * than its subscriber has asked for and not been given yet. A failure and a null result are an
 * {@code onError}, after the results for the items before, and cancel the source.
 *
 * @param <T> the item
 * @param <R> the result for one item
 */
public final class MappedStream<T, R> implements Flow.Publisher<R> {

  private final Flow.Publisher<? extends T> source;
  private final int limit;
  private final Step<? super T, ? extends CompletionStage<? extends R>> step;

  private MappedStream(
      Flow.Publisher<? extends T> source,
      int limit,
      Step<? super T, ? extends CompletionStage<? extends R>> step) {
    this.source = Objects.requireNonNull(source, "source");
    this.limit = limit;
    this.step = step;
  }

  /** Calls a method on the thread on which the source delivers, for one item after the other. */
  public static <T, R> Flow.Publisher<R> of(
      Flow.Publisher<? extends T> source, Step<? super T, ? extends R> step) {
    return new MappedStream<T, R>(
        source, 1, item -> CompletableFuture.completedFuture(step.apply(item)));
  }

  /**
   * Calls a method on the threads of the environment's executor, for several items at once.
   *
   * @param limit how many at once at most
   * @param environment null for the system's
   */
  public static <T, R> Flow.Publisher<R> onThreads(
      Flow.Publisher<? extends T> source,
      int limit,
      @Nullable Environment environment,
      Step<? super T, ? extends R> step) {
    Executor executor = (environment == null ? Environment.system() : environment).executor();
    return new MappedStream<T, R>(
        source,
        limit,
        item -> {
          ThreadTask<R> task = new ThreadTask<>(() -> step.apply(item));
          executor.execute(task);
          return task;
        });
  }

  /**
   * Calls a method for one item after the other, or on threads where several at once are allowed.
   *
   * @param limit how many at once at most; 0 as 1
   * @param environment null for the system's
   */
  public static <T, R> Flow.Publisher<R> of(
      Flow.Publisher<? extends T> source,
      int limit,
      @Nullable Environment environment,
      Step<? super T, ? extends R> step) {
    return limit > 1 ? onThreads(source, limit, environment, step) : of(source, step);
  }

  /**
   * Calls an asynchronous method, for several items at once.
   *
   * @param limit how many at once at most; 0 for as many as the subscriber asks for
   */
  public static <T, R> Flow.Publisher<R> ofStages(
      Flow.Publisher<? extends T> source,
      int limit,
      Step<? super T, ? extends CompletionStage<? extends R>> step) {
    return new MappedStream<T, R>(source, limit, step);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super R> subscriber) {
    // The source delivers on threads of its own.
    var mapped = Surroundings.now().<T, CompletionStage<? extends R>>around(step::apply);
    source.subscribe(new MappedSubscription<T, R>(subscriber, limit, mapped));
  }
}
