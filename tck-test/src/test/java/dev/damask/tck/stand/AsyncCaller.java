package dev.damask.tck.stand;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Stands for the TCK's bean of this name, which calls on other threads. */
public final class AsyncCaller {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "asynchronous");
            thread.setDaemon(true);
            return thread;
          });

  /** Runs what it is given on another thread. */
  public Future<Void> run(Runnable runnable) {
    return start(
        () -> {
          runnable.run();
          return CompletableFuture.completedFuture(null);
        });
  }

  /** Calls what it is given on another thread. */
  public <T> Future<T> submit(Callable<T> callable) {
    return start(() -> CompletableFuture.completedFuture(callable.call()));
  }

  /** What an asynchronous method of the TCK becomes: its body, on another thread. */
  public static <T> CompletableFuture<T> start(Callable<? extends CompletionStage<T>> body) {
    CompletableFuture<CompletionStage<T>> started = new CompletableFuture<>();
    THREADS.execute(
        () -> {
          try {
            started.complete(body.call());
          } catch (Throwable e) {
            started.completeExceptionally(e);
          }
        });
    return started.thenCompose(Function.identity());
  }
}
