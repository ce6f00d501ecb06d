package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.generated.Threads.Running;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of a value that has expired and cannot be computed anew. */
final class CacheStaleTest {

  private final FakeTime time = new FakeTime();
  private final AtomicInteger attempts = new AtomicInteger();
  private final IOException failure = new IOException("down");
  private final Memo<Integer> memo = new Memo<>(builder().build());

  @Test
  void anExpiredValueAnswersAFailure() {
    memo.join("a", () -> 1);
    time.advance(ofSeconds(10));
    try (CapturedLog log = new CapturedLog()) {
      assertThat(memo.join("a", this::fail)).isEqualTo(1);
      assertThat(log.lines())
          .containsExactly(
              "WARN load(a) failed, answered by an expired value: java.io.IOException: down");
    }
    assertThat(memo.join("a", () -> 2)).isEqualTo(1);
    time.advance(ofSeconds(1));
    assertThat(memo.join("a", () -> 2)).isEqualTo(2);
  }

  @Test
  void thereIsNoOtherAttemptForASecond() {
    memo.join("a", () -> 1);
    time.advance(ofSeconds(10));
    memo.join("a", this::fail);
    time.advance(ofSeconds(1).minusNanos(1));
    memo.join("a", this::fail);
    assertThat(attempts.get()).isEqualTo(1);
    time.advance(Duration.ofNanos(1));
    memo.join("a", this::fail);
    assertThat(attempts.get()).isEqualTo(2);
  }

  @Test
  void itBecomesNoYoungerAndIsServedToTheNanosecond() {
    memo.join("a", () -> 1);
    time.advance(ofSeconds(38).minusMillis(1));
    memo.join("a", this::fail);
    time.advance(ofSeconds(2).plusMillis(1));
    assertThat(memo.join("a", this::fail)).isEqualTo(1);
    // Within the second after a failure, and expired for too long.
    time.advance(Duration.ofNanos(1));
    assertThat(assertThrows(IOException.class, () -> memo.join("a", this::fail)))
        .isSameInstanceAs(failure);
    assertThat(memo.join("a", () -> 2)).isEqualTo(2);
  }

  @Test
  void anEvictedValueAnswersNothing() {
    memo.join("a", () -> 1);
    time.advance(ofSeconds(10));
    memo.cache.invalidate("a");
    assertThrows(IOException.class, () -> memo.join("a", this::fail));

    memo.join("a", () -> 1);
    time.advance(ofSeconds(10));
    Callable<Integer> evicting =
        () -> {
          memo.cache.invalidateAll();
          return fail();
        };
    assertThrows(IOException.class, () -> memo.join("a", evicting));
  }

  @Test
  void somethingElseThanAFailureIsThrown() {
    List<Throwable> others =
        List.of(new AssertionError(), new InterruptedException(), new CancellationException());
    for (Throwable other : others) {
      memo.join("a", () -> 1);
      time.advance(ofSeconds(10));
      Callable<Integer> throwing =
          () -> {
            throw Rethrow.asIs(other);
          };
      assertThat(assertThrows(other.getClass(), () -> memo.join("a", throwing)))
          .isSameInstanceAs(other);
      memo.cache.invalidateAll();
    }
  }

  @Test
  void thoseWhoWaitGetItToo() throws Exception {
    memo.join("a", () -> 1);
    time.advance(ofSeconds(10));
    Running<?>[] waiting = new Running<?>[1];
    memo.join(
        "a",
        () -> {
          waiting[0] = Threads.start(() -> memo.join("a", () -> 2));
          waiting[0].awaitWaiting();
          return fail();
        });
    assertThat(waiting[0].result()).isEqualTo(1);
  }

  @Test
  void itIsLoggedOnceAMinute() {
    memo.join("a", () -> 1);
    memo.join("b", () -> 1);
    time.advance(ofSeconds(10));
    try (CapturedLog log = new CapturedLog()) {
      for (int second = 0; second < 30; second++) {
        memo.join("a", this::fail);
        memo.join("b", this::fail);
        time.advance(ofSeconds(1));
      }
      assertThat(attempts.get()).isEqualTo(60);
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void longTimesDoNotOverflow() {
    Memo<Integer> longest =
        new Memo<>(
            builder().ttl(Duration.ofDays(100_000)).staleFor(Duration.ofDays(106_000)).build());
    longest.join("a", () -> 1);
    time.set(Duration.ofDays(50_000).toNanos());
    assertThat(longest.join("a", this::fail)).isEqualTo(1);
    assertThat(attempts.get()).isEqualTo(0);
  }

  @Test
  void asynchronousFailuresAreAnswered() {
    AsyncCache cache = builder().buildAsync();
    cache.get("a", () -> CompletableFuture.completedFuture(1));
    time.advance(ofSeconds(10));
    CompletableFuture<Integer> flight = new CompletableFuture<>();
    CompletableFuture<Integer> one = cache.get("a", () -> flight);
    CompletableFuture<Integer> other = cache.get("a", () -> flight);
    flight.completeExceptionally(new CompletionException(failure));
    assertThat(one.join()).isEqualTo(1);
    assertThat(other.join()).isEqualTo(1);
    assertThat(cache.<Integer>get("a", () -> CompletableFuture.completedFuture(2)).join())
        .isEqualTo(1);
    time.advance(ofSeconds(1));
    assertThat(cache.<Integer>get("a", () -> CompletableFuture.completedFuture(2)).join())
        .isEqualTo(2);
  }

  private Integer fail() throws IOException {
    attempts.incrementAndGet();
    throw failure;
  }

  private CacheBuilder builder() {
    return Cache.of("load", WrapperSettings.of(CacheStaleTest.class, time.environment()))
        .ttl(ofSeconds(10))
        .staleFor(ofSeconds(30));
  }
}
