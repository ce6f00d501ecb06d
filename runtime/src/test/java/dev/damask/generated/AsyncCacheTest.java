package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;

import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class AsyncCacheTest {

  private final FakeTime time = new FakeTime();
  private final AsyncCache cache = builder().buildAsync();
  private final IOException failure = new IOException("no");

  /** The flights that have begun. */
  private final Deque<CompletableFuture<String>> flights = new ArrayDeque<>();

  @Test
  void sharesTheOneInFlight() {
    CompletableFuture<String> one = get("key");
    CompletableFuture<String> other = get("key");
    CompletableFuture<String> elsewhere = get("other");
    assertThat(flights).hasSize(2);

    flights.getFirst().complete("a");

    assertThat(one.join()).isEqualTo("a");
    assertThat(other.join()).isEqualTo("a");
    assertThat(elsewhere.isDone()).isFalse();
    assertThat(get("key").join()).isEqualTo("a");
    assertThat(flights).hasSize(2);
  }

  @Test
  void theTimeStartsWhenTheValueArrives() {
    get("key");
    time.advance(ofSeconds(100));
    flights.getLast().complete("a");

    time.advance(ofSeconds(10).minusNanos(1));
    assertThat(get("key").join()).isEqualTo("a");
    time.advance(Duration.ofNanos(1));
    assertThat(get("key").isDone()).isFalse();
  }

  @Test
  void keepsSuccessesOnly() {
    CompletableFuture<String> one = get("key");
    CompletableFuture<String> other = get("key");
    flights.getLast().completeExceptionally(new CompletionException(failure));

    assertThat(failure(one)).isSameInstanceAs(failure);
    assertThat(failure(other)).isSameInstanceAs(failure);
    assertThat(get("key").isDone()).isFalse();
    assertThat(flights).hasSize(2);
  }

  @Test
  void aSynchronousThrowIsTheFailure() {
    CompletableFuture<String> future =
        cache.get(
            "key",
            () -> {
              throw failure;
            });

    assertThat(failure(future)).isSameInstanceAs(failure);
    assertThat(get("key").isDone()).isFalse();
  }

  @Test
  void oneCancellationTouchesNobodyElse() {
    CompletableFuture<String> one = get("key");
    CompletableFuture<String> other = get("key");

    assertThat(one.cancel(true)).isTrue();
    assertThat(one.cancel(true)).isTrue();
    assertThat(flights.getLast().isDone()).isFalse();
    flights.getLast().complete("a");

    assertThat(one.isCancelled()).isTrue();
    assertThat(other.join()).isEqualTo("a");
    assertThat(get("key").join()).isEqualTo("a");
  }

  @Test
  void theLastCancellationCancelsTheFlight() {
    CompletableFuture<String> one = get("key");
    CompletableFuture<String> other = get("key");
    one.cancel(true);
    other.cancel(true);

    assertThat(flights.getLast().isCancelled()).isTrue();
    assertThat(get("key").isDone()).isFalse();
    assertThat(flights).hasSize(2);
  }

  @Test
  void cancellingWhatIsCachedHarmsNobody() {
    get("key");
    flights.getLast().complete("a");
    get("key").cancel(true);
    get("key").complete("b");

    assertThat(get("key").join()).isEqualTo("a");
  }

  @Test
  void evictionKeepsWhatIsInFlightOut() {
    CompletableFuture<String> one = get("key");
    cache.invalidate("key");
    CompletableFuture<String> later = get("key");
    assertThat(flights).hasSize(2);
    flights.getFirst().complete("old");
    assertThat(get("key").isDone()).isFalse();
    flights.getLast().complete("new");

    assertThat(one.join()).isEqualTo("old");
    assertThat(later.join()).isEqualTo("new");
    assertThat(get("key").join()).isEqualTo("new");
  }

  @Test
  void evictionOfAllKeepsWhatIsInFlightOut() {
    get("one");
    get("two");
    flights.getFirst().complete("a");
    cache.invalidateAll();
    flights.getLast().complete("b");

    assertThat(get("one").isDone()).isFalse();
    assertThat(get("two").isDone()).isFalse();
  }

  @Test
  void nullIsAKeyAndAValue() {
    get(null);
    flights.getLast().complete(null);
    assertThat(get(null).join()).isNull();
    assertThat(get(null).isDone()).isTrue();
    cache.invalidate((Object) null);
    assertThat(get(null).isDone()).isFalse();
  }

  @Test
  void nullsAreSkippedIfWanted() {
    AsyncCache skipping = builder().skipNulls().buildAsync();
    CompletableFuture<String> one = skipping.get(() -> CompletableFuture.completedFuture(null));
    CompletableFuture<String> other = skipping.get(() -> CompletableFuture.completedFuture("a"));

    assertThat(one.join()).isNull();
    assertThat(other.join()).isEqualTo("a");
  }

  @Test
  void aFlightThatAsksForItselfWhileItBeginsIsToldSo() {
    CompletableFuture<String> future = cache.get("key", () -> get("key"));

    assertThat(failure(future)).isInstanceOf(IllegalStateException.class);
    assertThat(failure(future))
        .hasMessageThat()
        .isEqualTo("find(key) asks for its own result while that is computed");
  }

  @Test
  void recursionByOtherKeysWorks() {
    assertThat(fibonacci(90).join()).isEqualTo(2880067194370816120L);
  }

  private CompletableFuture<Long> fibonacci(int n) {
    return cache.get(
        n,
        () ->
            n < 2
                ? CompletableFuture.completedFuture((long) n)
                : fibonacci(n - 1).thenCombine(fibonacci(n - 2), Long::sum));
  }

  @Test
  void threadsShareAFlight() throws Exception {
    for (int round = 0; round < 500; round++) {
      AsyncCache shared = builder().buildAsync();
      AtomicInteger begun = new AtomicInteger();
      List<Callable<Integer>> callers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        callers.add(
            () ->
                shared
                    .<Integer>get(
                        "key", () -> CompletableFuture.supplyAsync(begun::incrementAndGet))
                    .join());
      }
      for (Threads.Running<Integer> caller : Threads.startAll(callers)) {
        assertThat(caller.result()).isEqualTo(1);
      }
    }
  }

  private CacheBuilder builder() {
    return AsyncCache.of("find", WrapperSettings.of(AsyncCache.class, time.environment()))
        .ttl(ofSeconds(10));
  }

  private CompletableFuture<String> get(String key) {
    return cache.get(key, this::begin);
  }

  private CompletionStage<String> begin() {
    CompletableFuture<String> flight = new CompletableFuture<>();
    flights.add(flight);
    return flight;
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isCompletedExceptionally()).isTrue();
    Throwable[] failure = new Throwable[1];
    future.whenComplete((value, failed) -> failure[0] = failed);
    return failure[0];
  }
}
