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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of a value that is refreshed before it expires. */
final class CacheRefreshTest {

  private final FakeTime time = new FakeTime();
  private final ManualExecutor executor = new ManualExecutor();
  private final AtomicInteger computed = new AtomicInteger();
  private final Callable<Integer> counting = computed::incrementAndGet;
  private final Memo<Integer> memo = new Memo<>(builder().build());

  @Test
  void theOldValueIsServedUntilTheNewOneIsThere() {
    assertThat(memo.join("a", counting)).isEqualTo(1);
    time.advance(ofSeconds(60).minusNanos(1));
    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(executor.tasks).isEmpty();

    time.advance(Duration.ofNanos(1));
    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(executor.tasks).hasSize(1);

    executor.runAll();
    assertThat(memo.join("a", counting)).isEqualTo(2);
    assertThat(executor.tasks).isEmpty();
    time.advance(ofSeconds(60));
    assertThat(memo.join("a", counting)).isEqualTo(2);
    assertThat(executor.tasks).hasSize(1);
  }

  @Test
  void whoComesAfterTheTtlTakesOverWhatIsQueued() {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    memo.join("a", counting);
    time.advance(ofSeconds(240));

    assertThat(memo.join("a", counting)).isEqualTo(2);

    executor.runAll();
    assertThat(computed.get()).isEqualTo(2);
    assertThat(memo.join("a", counting)).isEqualTo(2);
  }

  @Test
  void whoComesAfterTheTtlJoinsWhatRuns() throws Exception {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    memo.join(
        "a",
        () -> {
          begun.countDown();
          Threads.await(end);
          return 7;
        });
    Running<Object> refresh =
        Threads.start(
            () -> {
              executor.runAll();
              return null;
            });
    Threads.await(begun);
    assertThat(memo.join("a", counting)).isEqualTo(1);

    time.advance(ofSeconds(240));
    Running<Integer> joining = Threads.start(() -> memo.join("a", counting));
    joining.awaitWaiting();
    end.countDown();

    assertThat(joining.result()).isEqualTo(7);
    refresh.result();
    assertThat(computed.get()).isEqualTo(1);
  }

  @Test
  void whoJoinsOneThatFailsSharesTheFailure() throws Exception {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    IOException failure = new IOException();
    Running<?>[] joining = new Running<?>[1];
    memo.join(
        "a",
        () -> {
          time.advance(ofSeconds(240));
          joining[0] = Threads.start(() -> memo.join("a", counting));
          joining[0].awaitWaiting();
          throw failure;
        });

    executor.runAll();

    assertThat(joining[0].failure()).isSameInstanceAs(failure);
  }

  @Test
  void whoJoinsOneThatIsGivenUpComputesAnew() throws Exception {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    Running<?>[] joining = new Running<?>[1];
    memo.join(
        "a",
        () -> {
          time.advance(ofSeconds(240));
          joining[0] = Threads.start(() -> memo.join("a", counting));
          joining[0].awaitWaiting();
          throw new CancellationException();
        });

    executor.runAll();

    assertThat(joining[0].result()).isEqualTo(2);
  }

  @Test
  void anEvictionKeepsARefreshOut() {
    List<Runnable> evictions =
        List.of(() -> memo.cache.invalidate("a"), () -> memo.cache.invalidateAll());
    for (Runnable evict : evictions) {
      computed.set(0);
      memo.join("a", counting);
      time.advance(ofSeconds(60));
      memo.join("a", counting);
      evict.run();
      executor.runAll();
      assertThat(computed.get()).isEqualTo(1);

      memo.join("a", counting);
      time.advance(ofSeconds(60));
      memo.join(
          "a",
          () -> {
            evict.run();
            return 100;
          });
      executor.runAll();
      assertThat(memo.join("a", counting)).isEqualTo(3);
      evict.run();
    }
  }

  @Test
  void failureKeepsTheValueAndIsNotTriedAgainAtOnce() {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    try (CapturedLog log = new CapturedLog()) {
      memo.join("a", failing(new IOException("down")));
      executor.runAll();
      assertThat(log.lines())
          .containsExactly(
              "WARN load(a) could not be refreshed, its value is kept: java.io.IOException: down");
    }
    time.advance(ofSeconds(6).minusNanos(1));
    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(executor.tasks).isEmpty();
    time.advance(Duration.ofNanos(1));
    assertThat(memo.join("a", counting)).isEqualTo(1);
    executor.runAll();
    assertThat(memo.join("a", counting)).isEqualTo(2);
  }

  @Test
  void itIsLoggedOnceAMinute() {
    memo.join("a", counting);
    memo.join("b", counting);
    time.advance(ofSeconds(60));
    try (CapturedLog log = new CapturedLog()) {
      for (int second = 0; second < 60; second += 6) {
        memo.join("a", failing(new IOException()));
        memo.join("b", failing(new IOException()));
        executor.runAll();
        assertThat(log.lines()).hasSize(1);
        time.advance(ofSeconds(6));
      }
      memo.join("b", failing(new IOException()));
      executor.runAll();
      assertThat(log.lines()).hasSize(2);
    }
  }

  @Test
  void secretsAreMasked() {
    Memo<Integer> masking = new Memo<>(builder().masked().masking(IOException.class).build());
    masking.join("a", counting);
    time.advance(ofSeconds(60));
    try (CapturedLog log = new CapturedLog()) {
      masking.join("a", failing(new java.io.FileNotFoundException("secret")));
      executor.runAll();
      assertThat(log.lines())
          .containsExactly("WARN load(***) could not be refreshed, its value is kept: ***");
    }
  }

  @Test
  void anExecutorThatRejectsCountsAsAFailure() {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    executor.mode = ManualExecutor.Mode.REJECTS;
    try (CapturedLog log = new CapturedLog()) {
      assertThat(memo.join("a", counting)).isEqualTo(1);
      assertThat(log.lines())
          .containsExactly(
              "WARN load(a) could not be refreshed, its value is kept:"
                  + " java.util.concurrent.RejectedExecutionException: full");
    }
    executor.mode = ManualExecutor.Mode.QUEUES;
    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(executor.tasks).isEmpty();
    time.advance(ofSeconds(6));
    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(executor.tasks).hasSize(1);
  }

  @Test
  void anExecutorThatRunsAtOnceServesTheOldValueOnceMore() {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    executor.mode = ManualExecutor.Mode.RUNS;

    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(memo.join("a", counting)).isEqualTo(2);
  }

  @Test
  void aRefreshMayAskForTheValueThatItReplaces() {
    memo.join("a", counting);
    time.advance(ofSeconds(60));
    memo.join("a", () -> 10 + memo.join("a", counting));
    executor.runAll();
    assertThat(memo.join("a", counting)).isEqualTo(11);
  }

  @Test
  void aClockThatGoesBackMakesValuesYoung() {
    memo.join("a", counting);
    time.set(time.nanos() - 1_000_000_000_000L);
    assertThat(memo.join("a", counting)).isEqualTo(1);
    assertThat(executor.tasks).isEmpty();
  }

  @Test
  void valuesThatAreKeptForEverAreRefreshedToo() {
    Memo<Integer> kept = new Memo<>(builder().forever().build());
    kept.join("a", counting);
    time.advance(Duration.ofDays(30_000));
    assertThat(kept.join("a", counting)).isEqualTo(1);
    executor.runAll();
    assertThat(kept.join("a", counting)).isEqualTo(2);
  }

  @Test
  void valuesOfAsynchronousMethodsAreRefreshedByTheExecutor() {
    AsyncCache cache = builder().buildAsync();
    CompletableFuture<Integer> refreshed = new CompletableFuture<>();
    cache.get("a", () -> CompletableFuture.completedFuture(1));
    time.advance(ofSeconds(60));

    assertThat(cache.<Integer>get("a", () -> refreshed).join()).isEqualTo(1);
    executor.runAll();
    time.advance(ofSeconds(240));
    CompletableFuture<Integer> joining = cache.get("a", () -> refreshed);
    CompletableFuture<Integer> leaving = cache.get("a", () -> refreshed);
    leaving.cancel(true);
    joining.cancel(true);
    assertThat(refreshed.isCancelled()).isFalse();
    refreshed.complete(2);

    assertThat(cache.<Integer>get("a", () -> refreshed).join()).isEqualTo(2);
  }

  /** A value goes for its number; what was to refresh it has to go, too. */
  @Test
  void anExecutorThatDropsTasksFillsNoMemory() throws Exception {
    CacheBuilder builder = builder().maximumSize(100);
    Computations<Integer> computations = new Computations<>(builder);
    Flights flights = new Flights(builder);
    for (int key = 0; key < 10_000; key++) {
      computations.begin(key).complete(1);
      flights.board(
          key,
          new Passenger(flights, key, Trip.of(() -> CompletableFuture.completedFuture(1))),
          true);
      time.advance(ofSeconds(60));
      Computation<Integer> found = computations.ended().get(key);
      assertThat(computations.serve(key, found).refresh(() -> 2)).isEqualTo(1);
      flights.served(key, Trip.of(() -> CompletableFuture.completedFuture(2)));
      executor.tasks.clear();
      assertThat(computations.underWay()).isAtMost(202);
      assertThat(flights.inFlight()).isAtMost(202);
    }
  }

  @Test
  void aRefreshAfterTheTtlIsRefused() {
    CacheBuilder late = builder().refreshAfter(ofSeconds(300));
    assertThat(assertThrows(IllegalArgumentException.class, late::build))
        .hasMessageThat()
        .isEqualTo("refreshAfter must be below the ttl");
  }

  private CacheBuilder builder() {
    return Cache.of(
            "load",
            WrapperSettings.of(CacheRefreshTest.class, time.builder().executor(executor).build()))
        .ttl(ofSeconds(300))
        .refreshAfter(ofSeconds(60));
  }

  private static Callable<Integer> failing(Exception failure) {
    return () -> {
      throw failure;
    };
  }
}
