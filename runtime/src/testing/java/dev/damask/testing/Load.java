package dev.damask.testing;

import dev.damask.cache.CacheStats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * The load of one JVM: four threads that ask a shared cache, until the program's input says that it
 * is over. {@link LoadedJvm} is who starts it, and reads what it has counted.
 */
public final class Load {

  /** How many questions there are. */
  public static final int QUESTIONS = 200;

  private static final int THREADS = 4;

  /** Between two calls of a thread, so that those of other JVMs have their turn on few cores. */
  private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(100);

  private final Question question;
  private final Supplier<CacheStats> stats;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong wrong = new AtomicLong();

  private Load(Question question, Supplier<CacheStats> stats) {
    this.question = question;
    this.stats = stats;
  }

  /** Asks a question by its number, and says whether the answer is right. */
  @FunctionalInterface
  public interface Question {
    boolean isAnswered(int number) throws Exception;
  }

  /**
   * Runs the load of this JVM: to each letter of the input it says what has been counted, and ends
   * after an {@code x}, or where nobody writes any more.
   *
   * @param stats what the cache that is asked counts
   */
  public static void run(Question question, Supplier<CacheStats> stats) throws Exception {
    new Load(question, stats).run();
  }

  private void run() throws IOException, InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(this::ask);
      thread.start();
      threads.add(thread);
    }
    for (int order = System.in.read(); order >= 0 && order != 'x'; order = System.in.read()) {
      System.out.println(this);
    }
    isOver.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(this);
  }

  private void ask() {
    while (!isOver.get()) {
      try {
        if (!question.isAnswered(ThreadLocalRandom.current().nextInt(QUESTIONS))) {
          wrong.incrementAndGet();
        }
      } catch (Throwable e) {
        failed.incrementAndGet();
      }
      calls.incrementAndGet();
      LockSupport.parkNanos(PAUSE);
    }
  }

  /** As {@link LoadedJvm} reads it. */
  @Override
  public String toString() {
    CacheStats counted = stats.get();
    return String.join(
        " ",
        calls.toString(),
        "" + counted.hits(),
        "" + counted.computed(),
        failed.toString(),
        wrong.toString());
  }
}
