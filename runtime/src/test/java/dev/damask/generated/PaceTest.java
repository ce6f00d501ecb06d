package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.RateLimitExceededException;
import dev.damask.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PaceTest {

  private final FakeTime time = new FakeTime();

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  @Test
  void aCallMayBeginExactlyASpanAfterTheOneSoManyBefore() {
    Pace pace = pace(2, Duration.ZERO);
    pace.await();
    time.advance(ofMillis(600));
    pace.await();
    time.advance(ofMillis(400).minusNanos(1));
    RateLimitExceededException exceeded =
        assertThrows(RateLimitExceededException.class, pace::await);
    assertThat(exceeded.retryAfter()).hasValue(ofNanos(1));
    assertThat(exceeded.getStackTrace()).isEmpty();
    assertThat(exceeded)
        .hasMessageThat()
        .isEqualTo(
            Client.class.getName()
                + ".fetch was not called: its rate limit is exceeded; retry after 1ns");
    time.advance(ofNanos(1));
    pace.await();
    assertThat(assertThrows(RateLimitExceededException.class, pace::await).retryAfter())
        .hasValue(ofMillis(600));
  }

  @Test
  void aThreadSleepsUntilItsTurn() {
    Pace pace = pace(1, ofSeconds(1));
    pace.await();
    pace.await();
    pace.await();
    assertThat(time.sleeps()).containsExactly(ofSeconds(1), ofSeconds(1));
    assertThat(time.nanos()).isEqualTo(2_000_000_000L);
  }

  @Test
  void aTurnThatComesTooLateIsRefusedAtOnce() {
    Pace pace = pace(1, ofMillis(1500));
    List<CompletableFuture<Long>> calls = calls(pace, 3);
    assertThat(calls.get(1).isDone()).isFalse();
    assertThat(failure(calls.get(2))).isInstanceOf(RateLimitExceededException.class);
    assertThat(((RateLimitExceededException) failure(calls.get(2))).retryAfter())
        .hasValue(ofSeconds(2));
    time.advance(ofSeconds(1));
    assertThat(calls.get(1).join()).isEqualTo(1_000_000_000L);
  }

  @Test
  void whoLeavesTheLineGivesTheTurnBackToThoseBehind() {
    Pace pace = pace(1, ofSeconds(3));
    List<CompletableFuture<Long>> calls = calls(pace, 4);
    calls.get(1).cancel(true);
    CompletableFuture<Long> another = calls(pace, 1).get(0);
    time.advance(ofSeconds(3));
    assertThat(calls.get(2).join()).isEqualTo(1_000_000_000L);
    assertThat(calls.get(3).join()).isEqualTo(2_000_000_000L);
    assertThat(another.join()).isEqualTo(3_000_000_000L);
    assertThat(time.delays()).isEmpty();
  }

  @Test
  void anInterruptedThreadGivesItsTurnBack() {
    Pace pace = pace(1, ofSeconds(1));
    pace.await();
    Thread.currentThread().interrupt();
    CancellationException cancelled = assertThrows(CancellationException.class, pace::await);
    assertThat(cancelled)
        .hasMessageThat()
        .isEqualTo("Interrupted while waiting for a turn of fetch()");
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThrows(InterruptedException.class, pace::awaitInterruptibly);
    pace.await();
    assertThat(time.nanos()).isEqualTo(1_000_000_000L);
  }

  @Test
  void aThreadInterruptedAsleepMovesThoseBehindUp() throws Exception {
    Pace interruptible =
        Pace.of(
            Client.class,
            "fetch",
            1,
            ofSeconds(1),
            ofSeconds(9),
            10,
            time.builder().sleeper(duration -> Thread.sleep(Long.MAX_VALUE)).build());
    interruptible.await();
    Threads.Running<String> first =
        Threads.start(
            () -> {
              interruptible.awaitInterruptibly();
              return "began";
            });
    while (first.thread().getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    Threads.Running<String> second =
        Threads.start(
            () -> {
              interruptible.awaitInterruptibly();
              return "began";
            });
    second.awaitWaiting();
    CompletableFuture<Long> third = calls(interruptible, 1).get(0);
    second.thread().interrupt();
    assertThat(second.failure()).isInstanceOf(InterruptedException.class);
    first.thread().interrupt();
    assertThat(first.failure()).isInstanceOf(InterruptedException.class);
    time.advance(ofSeconds(1));
    assertThat(third.join()).isEqualTo(1_000_000_000L);
  }

  @Test
  void keysHaveLimitsOfTheirOwn() {
    Pace pace = pace(1, Duration.ZERO);
    pace.await("one");
    pace.await("two");
    assertThrows(RateLimitExceededException.class, () -> pace.await("one"));
    assertThat(
            assertThrows(RateLimitExceededException.class, () -> pace.as("other").await("two"))
                .method())
        .isEqualTo("other");
  }

  @Test
  void manyCallsThatAreDueDoNotNest() {
    Pace pace = pace(50_000, ofSeconds(9));
    calls(pace, 50_000);
    List<CompletableFuture<Long>> calls = calls(pace, 5_000);
    time.advance(ofSeconds(1));
    for (CompletableFuture<Long> call : calls) {
      assertThat(call.join()).isEqualTo(1_000_000_000L);
    }
  }

  /** Against a limit that is simulated nanosecond by nanosecond. */
  private Pace pace(int value, Duration maxWait) {
    return Pace.of(Client.class, "fetch", value, ofSeconds(1), maxWait, 10, time.environment());
  }

  /** Calls that tell when they begin. */
  private List<CompletableFuture<Long>> calls(Pace pace, int count) {
    List<CompletableFuture<Long>> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(pace.callAsync(() -> CompletableFuture.completedFuture(time.nanos())));
    }
    return calls;
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isDone()).isTrue();
    return assertThrows(ExecutionException.class, future::get).getCause();
  }

  private static final class Client {}
}
