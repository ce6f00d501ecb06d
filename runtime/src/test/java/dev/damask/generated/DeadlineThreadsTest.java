package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.Environment;
import dev.damask.decorate.CallTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Time limits that are up at random points of calls: of no call an interrupt may leak. The time is
 * moved on by a thread of its own, and calls race with it: that it hits some is seen to by bodies
 * that wait for it, so that a machine too busy for races does not let it miss them all.
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

  /** What a body does. */
  private enum Kind {
    /** Ends by itself, perhaps after its time. */
    RACE,
    /** The same, but wakes when the time is about to be up. */
    LATE_RACE,
    /** Waits for the interrupt. */
    HANG
  }

  /** Unlocked when the time is about to be up for a call that waits to hear that. */
  private final Semaphore about = new Semaphore(0);

  private volatile Kind kind = Kind.RACE;
  private final int[] calls = new int[Kind.values().length];
  private final int[] hits = new int[Kind.values().length];
  private int foreign;

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
    int hit = Arrays.stream(hits).sum();
    assertWithMessage("hits").that(hit).isAtLeast(CALLS / 10);
    assertWithMessage("hits").that(hit).isAtMost(CALLS * 9 / 10);
    for (Kind one : Kind.values()) {
      assertWithMessage("%s", one).that(calls[one.ordinal()]).isAtLeast(CALLS / 10);
    }
    assertThat(hits[Kind.HANG.ordinal()]).isEqualTo(calls[Kind.HANG.ordinal()]);
    // Thousands on a quiet machine, of which a busy one leaves a part.
    assertWithMessage("late").that(hits[1]).isAtLeast(CALLS / 1000);
    assertWithMessage("in time").that(calls[1] - hits[1]).isAtLeast(CALLS / 1000);
    assertThat(foreign).isAtLeast(CALLS / 100);
    System.out.printf(
        "%d calls, of which raced %d, and late %d; hit of these %d and %d; %d interrupts kept%n",
        CALLS, calls[0], calls[1], hits[0], hits[1], foreign);
  }

  private void moveTimeOn() {
    Random random = new Random(1);
    try {
      while (true) {
        Runnable task = tasks.take();
        if (kind == Kind.LATE_RACE) {
          about.release();
        }
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
      int choice = random.nextInt(5);
      kind = interrupts || choice < 2 ? Kind.RACE : choice < 4 ? Kind.LATE_RACE : Kind.HANG;
      about.drainPermits();
      boolean timedOut = timesOut(random, interrupts);
      calls[kind.ordinal()]++;
      hits[kind.ordinal()] += timedOut ? 1 : 0;
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
    if (kind == Kind.HANG) {
      while (!Thread.interrupted()) {
        LockSupport.park();
      }
      return;
    }
    if (kind == Kind.LATE_RACE) {
      awaitTheEndOfTheTime();
    }
    spin(random.nextInt(400));
    if (random.nextInt(4) == 0) {
      throw new IllegalStateException();
    }
  }

  /** For a while only: another call's alarm may be the one that the clock is busy with. */
  private void awaitTheEndOfTheTime() {
    try {
      var unused = about.tryAcquire(1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      // The time is up.
    }
  }

  private static void spin(int times) {
    for (int i = 0; i < times; i++) {
      Thread.onSpinWait();
    }
  }
}
