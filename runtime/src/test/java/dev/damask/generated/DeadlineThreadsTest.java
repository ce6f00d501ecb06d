package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.Environment;
import dev.damask.decorate.CallTimeoutException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Time limits that are up at random points of calls: of no call an interrupt may leak. The time is
 * moved on by a thread of its own that races with the calls, so that about every other one hits.
 */
final class DeadlineThreadsTest {

  private static final int CALLS = Integer.getInteger("deadline.calls", 100_000);
  private static final Duration LIMIT = Duration.ofSeconds(1);

  private final AtomicLong nanos = new AtomicLong();
  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final TimeLimit limit =
      TimeLimit.of(
          DeadlineThreadsTest.class,
          "fetch",
          LIMIT,
          Environment.builder()
              .ticker(nanos::get)
              .scheduler(
                  (task, delay) -> {
                    tasks.add(task);
                    return new CompletableFuture<>();
                  })
              .build());

  private int hits;

  /** Those of calls that would have ended by themselves. */
  private int races;

  private int foreign;

  /** Whether the last call waited for the end of its time. */
  private boolean hangs;

  @Test
  void noInterruptLeaksOnPlatformThreads() throws Exception {
    run(task -> new Thread(task).start());
  }

  /** Before 21 on a pool of platform threads. */
  @Test
  void noInterruptLeaksOnVirtualThreads() throws Exception {
    run(VirtualThreads.or(task -> new Thread(task).start()));
  }

  private void run(Executor executor) throws Exception {
    CompletableFuture<Void> end = new CompletableFuture<>();
    Thread clock = new Thread(this::moveTimeOn, "clock");
    clock.setDaemon(true);
    clock.start();
    executor.execute(
        () -> {
          try {
            calls();
            end.complete(null);
          } catch (Throwable failure) {
            end.completeExceptionally(failure);
          }
        });
    end.get(10, TimeUnit.MINUTES);
    clock.interrupt();
    assertWithMessage("hits").that(hits).isAtLeast(CALLS / 10);
    assertWithMessage("hits").that(hits).isAtMost(CALLS * 9 / 10);
    assertWithMessage("races").that(races).isAtLeast(CALLS / 1000);
    assertThat(foreign).isAtLeast(CALLS / 100);
    System.out.printf(
        "%d calls, %d hits, %d of them races, %d interrupts kept%n", CALLS, hits, races, foreign);
  }

  private void moveTimeOn() {
    Random random = new Random(1);
    try {
      while (true) {
        Runnable task = tasks.take();
        spin(random.nextInt(300));
        nanos.addAndGet(LIMIT.toNanos());
        task.run();
      }
    } catch (InterruptedException e) {
      // The end of the test.
    }
  }

  private void calls() {
    Random random = new Random(2);
    for (int i = 0; i < CALLS; i++) {
      boolean interrupts = random.nextInt(20) == 0;
      boolean timedOut = timesOut(random, interrupts);
      hits += timedOut ? 1 : 0;
      races += timedOut && !hangs ? 1 : 0;
      foreign += interrupts ? 1 : 0;
      assertWithMessage("call %s, which %s", i, timedOut ? "timed out" : "returned")
          .that(Thread.interrupted())
          .isEqualTo(interrupts);
    }
  }

  /** Makes a call before which the thread is interrupted from elsewhere, or not. */
  private boolean timesOut(Random random, boolean interrupts) {
    if (interrupts) {
      Thread.currentThread().interrupt();
    }
    try {
      Deadline deadline = limit.begin();
      try {
        hangs = !interrupts && random.nextInt(5) == 0;
        body(random);
      } catch (Throwable failure) {
        deadline.threw(failure);
        throw failure;
      }
      deadline.returned();
      return false;
    } catch (CallTimeoutException e) {
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private void body(Random random) {
    if (hangs) {
      while (!Thread.interrupted()) {
        LockSupport.park();
      }
      return;
    }
    spin(random.nextInt(400));
    if (random.nextInt(4) == 0) {
      throw new IllegalStateException();
    }
  }

  private static void spin(int times) {
    for (int i = 0; i < times; i++) {
      Thread.onSpinWait();
    }
  }
}
