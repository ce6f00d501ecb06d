package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.CallTimeoutException;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Here the time passes in the body, on the calling thread. */
final class DeadlineTest {

  private final FakeTime time = new FakeTime();
  private final TimeLimit limit =
      TimeLimit.of(Client.class, "fetch", ofSeconds(2), time.environment());

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  @Test
  void aCallInTimeIsLeftAlone() {
    Deadline deadline = limit.begin();
    time.advance(ofSeconds(2).minusNanos(1));
    deadline.returned();
    time.advance(ofSeconds(9));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(time.delays()).isEmpty();
  }

  @Test
  void whenTheTimeIsUpTheThreadIsInterruptedOnce() {
    Deadline deadline = limit.begin();
    passInBody();
    assertThat(Thread.interrupted()).isTrue();
    time.advance(ofSeconds(9));
    assertThat(Thread.interrupted()).isFalse();
    CallTimeoutException timedOut = assertThrows(CallTimeoutException.class, deadline::returned);
    assertThat(timedOut.limit()).isEqualTo(ofSeconds(2));
    assertThat(timedOut).hasMessageThat().isEqualTo("The call took longer than 2s");
    assertThat(Arrays.stream(timedOut.getStackTrace()).map(StackTraceElement::getMethodName))
        .contains("passInBody");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void whatTheBodyThrowsIsSuppressedAndTheFlagCleared() {
    Deadline deadline = limit.begin();
    passInBody();
    IOException failure = new IOException();
    CallTimeoutException timedOut =
        assertThrows(CallTimeoutException.class, () -> deadline.threw(failure));
    assertThat(timedOut.getSuppressed()).asList().containsExactly(failure);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    Deadline another = limit.begin();
    another.threw(failure);
  }

  @Test
  void anInterruptFromElsewhereBeforeIsKeptAndOneAfterIsCleared() {
    Deadline kept = limit.begin();
    Thread.currentThread().interrupt();
    passInBody();
    assertThrows(CallTimeoutException.class, kept::returned);
    assertThat(Thread.interrupted()).isTrue();

    Deadline cleared = limit.begin();
    passInBody();
    assertThat(Thread.interrupted()).isTrue();
    Thread.currentThread().interrupt();
    assertThrows(CallTimeoutException.class, cleared::returned);
    assertThat(Thread.interrupted()).isFalse();

    Deadline inTime = limit.begin();
    Thread.currentThread().interrupt();
    inTime.returned();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aCallWithinMayNotClearTheInterruptOfOneAround() {
    TimeLimit shorter = TimeLimit.of(Client.class, "load", ofSeconds(1), time.environment());
    Deadline around = limit.begin();
    time.advance(ofMillis(1500));
    Deadline within = shorter.begin();
    time.advance(ofMillis(500)); // the time of the one around
    time.advance(ofMillis(500)); // that of the one within
    assertThrows(CallTimeoutException.class, within::returned);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThrows(CallTimeoutException.class, around::returned);
    assertThat(Thread.interrupted()).isFalse();

    around = limit.begin();
    time.advance(ofMillis(900));
    within = shorter.begin();
    time.advance(ofSeconds(1)); // that of the one within
    time.advance(ofMillis(100)); // that of the one around
    assertThrows(CallTimeoutException.class, within::returned);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThrows(CallTimeoutException.class, around::returned);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void anInterruptThatTheBodyHasHadIsNotRepeated() {
    TimeLimit shorter = TimeLimit.of(Client.class, "load", ofSeconds(1), time.environment());
    Deadline around = limit.begin();
    time.advance(ofMillis(1500));
    Deadline within = shorter.begin();
    time.advance(ofMillis(500));
    assertThat(Thread.interrupted()).isTrue();
    time.advance(ofMillis(500));
    assertThrows(CallTimeoutException.class, within::returned);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThrows(CallTimeoutException.class, around::returned);
  }

  @Test
  void oneTaskServesManyCalls() {
    for (int i = 0; i < 100; i++) {
      limit.begin().returned();
      time.advance(ofMillis(10));
    }
    assertThat(time.delays()).containsExactly(ofSeconds(1));
    Deadline deadline = limit.begin();
    time.advance(ofSeconds(1));
    assertThat(time.delays()).containsExactly(ofSeconds(1));
    passInBody();
    assertThrows(CallTimeoutException.class, deadline::returned);
    assertThat(time.delays()).isEmpty();
  }

  @Test
  void anAsynchronousCallFailsAndItsWorkIsCancelled() {
    CompletableFuture<String> body = new CompletableFuture<>();
    CompletableFuture<String> call = limit.callAsync(() -> body);
    time.advance(ofSeconds(2).minusNanos(1));
    assertThat(call.isDone()).isFalse();
    time.advance(Duration.ofNanos(1));
    Throwable failure = failure(call);
    assertThat(failure).isInstanceOf(CallTimeoutException.class);
    assertThat(failure.getStackTrace()).isEmpty();
    assertThat(body.isCancelled()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anAsynchronousCallMayRunOutOfTimeBeforeItReturnsItsStage() {
    CompletableFuture<String> body = new CompletableFuture<>();
    CompletableFuture<String> call =
        limit.callAsync(
            () -> {
              time.advance(ofSeconds(3));
              return body;
            });
    assertThat(failure(call)).isInstanceOf(CallTimeoutException.class);
    assertThat(body.isCancelled()).isTrue();
  }

  @Test
  void anAsynchronousCallInTimeArrivesAsItIs() {
    IOException thrown = new IOException();
    assertThat(limit.callAsync(() -> CompletableFuture.completedFuture("a")).join()).isEqualTo("a");
    assertThat(failure(limit.callAsync(() -> CompletableFuture.failedFuture(thrown))))
        .isSameInstanceAs(thrown);
    CompletableFuture<String> body = new CompletableFuture<>();
    limit.callAsync(() -> body).cancel(true);
    assertThat(body.isCancelled()).isTrue();
    time.advance(ofSeconds(9));
    assertThat(time.delays()).isEmpty();
  }

  /** By the system's time: what hears of one call's end hangs until another's time is up. */
  @Test
  void whoHearsThatTheTimeIsUpHoldsNoOtherCallUp() throws Exception {
    TimeLimit brief = TimeLimit.of(Client.class, "fetch", ofMillis(20), Environment.system());
    CountDownLatch other = new CountDownLatch(1);
    CompletableFuture<Boolean> heard =
        brief.callAsync(CompletableFuture<String>::new).handle((value, failure) -> await(other));
    CompletableFuture<String> second = brief.callAsync(CompletableFuture::new);
    assertThrows(ExecutionException.class, () -> second.get(30, SECONDS));
    other.countDown();
    assertThat(heard.get(30, SECONDS)).isTrue();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void aSchedulerThatRefusesFailsTheCallBeforeItBegins() {
    RejectedExecutionException refused = new RejectedExecutionException();
    TimeLimit refusing =
        TimeLimit.of(
            Client.class,
            "fetch",
            ofSeconds(2),
            time.builder()
                .scheduler(
                    (task, delay) -> {
                      throw refused;
                    })
                .build());
    assertThat(assertThrows(RejectedExecutionException.class, refusing::begin))
        .isSameInstanceAs(refused);
    assertThat(failure(refusing.callAsync(() -> CompletableFuture.completedFuture("a"))))
        .isSameInstanceAs(refused);
  }

  private void passInBody() {
    time.advance(ofSeconds(2));
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isDone()).isTrue();
    return assertThrows(ExecutionException.class, future::get).getCause();
  }

  private static final class Client {}
}
