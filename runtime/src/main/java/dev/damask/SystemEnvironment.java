package dev.damask;

import dev.damask.generated.VirtualThreads;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The system's way to sleep, to schedule and to run concurrent tasks. */
final class SystemEnvironment {

  private static final int MOST_THREADS = 64;

  /** Before the instance, which has it. */
  static final Executor EXECUTOR =
      VirtualThreads.or(pool(MOST_THREADS, MOST_THREADS, new LinkedBlockingQueue<>()));

  /**
   * As many threads as tasks are due. In a pool of so many, the JDK's common one too, calls that
   * hang could keep out the very task that is to end them.
   */
  private static final Executor DUE =
      VirtualThreads.or(pool(0, Integer.MAX_VALUE, new SynchronousQueue<>()));

  static final Environment INSTANCE = Environment.builder().build();

  private SystemEnvironment() {}

  static void sleep(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos(duration));
  }

  /**
   * A cancelled future is not run: that is how {@link CompletableFuture#runAsync} treats one that
   * is complete.
   */
  static Future<?> schedule(Runnable task, Duration delay) {
    return CompletableFuture.runAsync(
        task, CompletableFuture.delayedExecutor(nanos(delay), TimeUnit.NANOSECONDS, DUE));
  }

  private static Executor pool(int atFirst, int most, BlockingQueue<Runnable> queue) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            atFirst, most, 10, TimeUnit.SECONDS, queue, SystemEnvironment::thread);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "damask");
    thread.setDaemon(true);
    return thread;
  }

  /** Nanoseconds, or the most there are: 292 years. */
  private static long nanos(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration);
  }
}
