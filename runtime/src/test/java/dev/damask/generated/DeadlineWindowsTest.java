package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.CallTimeoutException;
import dev.damask.testing.FakeTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call that ends just while its time is up, held up at each step of that by its thread. */
final class DeadlineWindowsTest {

  private final FakeTime time = new FakeTime();
  private final TimeLimit limit =
      TimeLimit.of(Quiet.class, "fetch", ofSeconds(2), time.environment());

  /** Counted down when the clock has got to the step. */
  private final CountDownLatch reached = new CountDownLatch(1);

  /** Lets the clock go on. */
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  void aCallThatEndsBeforeItsAlarmGoesOffIsInTime() throws Exception {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Caller caller =
        new Caller(
            () -> {
              Deadline deadline = limit.begin();
              Thread clock = moveTimeOn();
              Threads.await(reached); // the clock takes the stack trace
              deadline.returned();
              goOn.countDown();
              clock.join();
              interrupted.complete(Thread.currentThread().isInterrupted());
            });
    caller.haltsAtTrace = true;
    caller.start();
    assertThat(interrupted.get(60, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void aCallThatEndsBeforeItsInterruptWaitsForThat() throws Exception {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CountDownLatch ends = new CountDownLatch(1);
    Caller caller =
        new Caller(
            () -> {
              Deadline deadline = limit.begin();
              Thread clock = moveTimeOn();
              Threads.await(reached); // the clock is about to interrupt
              ends.countDown();
              assertThrows(CallTimeoutException.class, deadline::returned);
              clock.join();
              interrupted.complete(Thread.currentThread().isInterrupted());
            });
    caller.haltsAtInterrupt = true;
    caller.start();
    Threads.await(ends);
    new Threads.Running<>(caller, new FutureTask<>(() -> null)).awaitWaiting();
    goOn.countDown();
    assertThat(interrupted.get(60, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void anInterruptFromElsewhereIsKeptThoughTheWaitForItsOwnTakesItAway() throws Exception {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CountDownLatch ends = new CountDownLatch(1);
    Caller caller =
        new Caller(
            () -> {
              Thread.currentThread().interrupt();
              Deadline deadline = limit.begin();
              moveTimeOn();
              while (reached.getCount() > 0) { // the clock is about to look at the flag
                Thread.onSpinWait();
              }
              ends.countDown();
              assertThrows(CallTimeoutException.class, deadline::returned);
              interrupted.complete(Thread.interrupted());
            });
    caller.haltsAtFlag = true;
    caller.start();
    Threads.await(ends);
    new Threads.Running<>(caller, new FutureTask<>(() -> null)).awaitWaiting();
    goOn.countDown();
    assertThat(interrupted.get(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aTraceThatCannotBeTakenIsEmpty() throws Exception {
    CompletableFuture<CallTimeoutException> thrown = new CompletableFuture<>();
    Caller caller =
        new Caller(
            () -> {
              Deadline deadline = limit.begin();
              moveTimeOn();
              assertThrows(InterruptedException.class, new CountDownLatch(1)::await);
              thrown.complete(assertThrows(CallTimeoutException.class, deadline::returned));
            });
    caller.failsAtTrace = true;
    caller.start();
    assertThat(thrown.get(60, TimeUnit.SECONDS).getStackTrace()).isEmpty();
  }

  private Thread moveTimeOn() {
    Thread clock = new Thread(() -> time.advance(ofSeconds(2)), "clock");
    clock.setDaemon(true);
    clock.start();
    return clock;
  }

  private interface Body {
    void run() throws Exception;
  }

  /** The calling thread; what others do with it halts. */
  private final class Caller extends Thread {

    private final Body body;
    private boolean haltsAtTrace;
    private boolean haltsAtInterrupt;
    private boolean haltsAtFlag;
    private boolean failsAtTrace;

    Caller(Body body) {
      this.body = body;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        body.run();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      if (failsAtTrace) {
        throw new SecurityException();
      } else if (haltsAtTrace) {
        halt();
      }
      return super.getStackTrace();
    }

    @Override
    public void interrupt() {
      if (haltsAtInterrupt && Thread.currentThread() != this) {
        halt();
      }
      super.interrupt();
    }

    @Override
    public boolean isInterrupted() {
      if (haltsAtFlag && Thread.currentThread() != this) {
        halt();
      }
      return super.isInterrupted();
    }

    private void halt() {
      reached.countDown();
      Threads.await(goOn);
    }
  }
}
