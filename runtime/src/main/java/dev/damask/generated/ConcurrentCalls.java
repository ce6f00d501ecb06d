package dev.damask.generated;

import dev.damask.Environment;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a method for each of some items, several at once, on the threads of the environment's
 * executor.
 *
 * <p>The caller waits for all calls. Where the threads are not virtual there may be too few of
 * them, and so it makes those calls itself that no thread has begun: however calls nest, somebody
 * gets on. The first failure cancels the other calls, and is thrown as it is once they have ended.
 *
 * @param <T> the item
 * @param <R> the result for one item
 */
public final class ConcurrentCalls<T extends @Nullable Object, R extends @Nullable Object> {

  /** Stands behind the last call that the caller is to run. */
  private enum End implements Runnable {
    END;

    @Override
    public void run() {}
  }

  private final Step<? super T, ? extends R> step;
  private final Executor executor;
  private final Gathering<T, R> gathering;

  /** What the caller is to run, then {@link End#END}. */
  private final BlockingQueue<Runnable> offered = new LinkedBlockingQueue<>();

  private ConcurrentCalls(
      Iterable<? extends T> items,
      int limit,
      @Nullable Environment environment,
      Step<? super T, ? extends R> step) {
    this.step = step;
    this.executor = (environment == null ? Environment.system() : environment).executor();
    this.gathering = new Gathering<>(items, limit, this::start);
  }

  /**
   * The results in the order of the items.
   *
   * @param limit how many at once at most; 0 for all
   * @param environment null for the system's
   * @throws CancellationException if the thread is interrupted before all calls have ended, once
   *     those under way have been cancelled and have ended; its interrupt flag is kept
   */
  public static <T extends @Nullable Object, R extends @Nullable Object> List<R> of(
      Iterable<? extends T> items,
      int limit,
      @Nullable Environment environment,
      Step<? super T, ? extends R> step) {
    try {
      return new ConcurrentCalls<T, R>(items, limit, environment, step).results();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("Interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  /**
   * As {@link #of}, for methods that declare {@code InterruptedException}.
   *
   * @throws InterruptedException if the thread is interrupted before all calls have ended, once
   *     those under way have been cancelled and have ended
   */
  public static <T extends @Nullable Object, R extends @Nullable Object> List<R> interruptibly(
      Iterable<? extends T> items,
      int limit,
      @Nullable Environment environment,
      Step<? super T, ? extends R> step)
      throws InterruptedException {
    return new ConcurrentCalls<T, R>(items, limit, environment, step).results();
  }

  private List<R> results() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    After.completion(gathering.result(), (results, failure) -> offered.add(End.END));
    gathering.begin();
    try {
      help();
    } catch (InterruptedException e) {
      gathering.cancel();
      awaitEnd();
      throw e;
    }
    Throwable failure = gathering.failure();
    if (failure != null) {
      throw Rethrow.asIs(failure);
    }
    return gathering.result().join();
  }

  private CompletableFuture<R> start(T item) {
    ThreadTask<R> task = new ThreadTask<>(() -> step.apply(item));
    if (executor instanceof VirtualThreads) {
      executor.execute(task);
      return task;
    }
    offered.add(task);
    try {
      executor.execute(task);
    } catch (RuntimeException e) {
      // Then the caller runs it.
    }
    return task;
  }

  private void help() throws InterruptedException {
    for (Runnable next = offered.take(); next != End.END; next = offered.take()) {
      next.run();
    }
  }

  private void awaitEnd() {
    boolean interrupted = false;
    while (!gathering.result().isDone()) {
      try {
        help();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
