package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of those who wait for a computation that is interrupted or cancelled. */
final class AbandonedTest {

  private static final Duration TTL = Duration.ofSeconds(300);

  private final FakeTime time = new FakeTime();
  private final AtomicInteger computed = new AtomicInteger();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Queue<CompletableFuture<String>> flights = new ArrayDeque<>();

  @Test
  void whoWaitsComputesAnewOnceTheOtherIsInterrupted() throws Exception {
    for (Throwable failure :
        List.of(new InterruptedException(), new CancellationException("stopped"))) {
      Memo<Integer> memo =
          new Memo<>(
              Cache.of("load", WrapperSettings.of(Cache.class, time.environment()))
                  .ttl(TTL)
                  .build());
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch end = new CountDownLatch(1);
      computed.set(0);
      Threads.Running<Integer> first =
          Threads.start(
              () ->
                  memo.get(
                      "key",
                      () -> {
                        begun.countDown();
                        Threads.await(end);
                        throw Rethrow.asIs(failure);
                      }));
      Threads.await(begun);
      List<Threads.Running<Integer>> waiting = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        waiting.add(Threads.start(() -> memo.join("key", computed::incrementAndGet)));
        waiting.get(i).awaitWaiting();
      }
      end.countDown();

      assertThat(first.failure()).isSameInstanceAs(failure);
      for (Threads.Running<Integer> one : waiting) {
        assertThat(one.result()).isEqualTo(1);
      }
    }
  }

  @Test
  void aFailureOfAThreadWhoseFlagIsSetIsThatOfAnInterrupt() throws Exception {
    Memo<Integer> memo =
        new Memo<>(
            Cache.of("load", WrapperSettings.of(Cache.class, time.environment())).ttl(TTL).build());
    CountDownLatch begun = new CountDownLatch(1);
    Threads.Running<Integer> first =
        Threads.start(
            () ->
                memo.join(
                    "key",
                    () -> {
                      begun.countDown();
                      try {
                        new CountDownLatch(1).await();
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                      throw new IOException("interrupted");
                    }));
    Threads.await(begun);
    Threads.Running<Integer> other =
        Threads.start(() -> memo.join("key", computed::incrementAndGet));
    other.awaitWaiting();
    first.thread().interrupt();

    assertThat(first.failure()).hasMessageThat().isEqualTo("interrupted");
    assertThat(other.result()).isEqualTo(1);
  }

  @Test
  void anyOtherFailureIsShared() throws Exception {
    Memo<Integer> memo =
        new Memo<>(
            Cache.of("load", WrapperSettings.of(Cache.class, time.environment())).ttl(TTL).build());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    IOException failure = new IOException("down");
    Threads.Running<Integer> first =
        Threads.start(
            () ->
                memo.join(
                    "key",
                    () -> {
                      begun.countDown();
                      Threads.await(end);
                      throw failure;
                    }));
    Threads.await(begun);
    Threads.Running<Integer> other =
        Threads.start(() -> memo.join("key", computed::incrementAndGet));
    other.awaitWaiting();
    end.countDown();

    assertThat(first.failure()).isSameInstanceAs(failure);
    assertThat(other.failure()).isSameInstanceAs(failure);
    assertThat(computed.get()).isEqualTo(0);
  }

  @Test
  void othersBeginAnewOnTheExecutorOnceAFlightIsCancelled() {
    for (Throwable failure : List.of(new InterruptedException(), new CancellationException())) {
      flights.clear();
      AsyncCache cache = asyncCache();
      CompletableFuture<String> first = get(cache);
      CompletableFuture<String> second = get(cache);
      CompletableFuture<String> third = get(cache);
      CompletableFuture<String> gone = get(cache);
      gone.cancel(true);
      flights.remove().completeExceptionally(failure);

      assertThat(first.isCompletedExceptionally()).isTrue();
      assertThat(second.isDone()).isFalse();
      assertThat(tasks).hasSize(2);
      tasks.forEach(Runnable::run);
      tasks.clear();
      assertThat(flights).hasSize(1);
      flights.remove().complete("value");

      assertThat(second.join()).isEqualTo("value");
      assertThat(third.join()).isEqualTo("value");
      assertThat(get(cache).join()).isEqualTo("value");
    }
  }

  @Test
  void whoBeginsAnewMayFindTheValueOrCancel() {
    AsyncCache cache = asyncCache();
    CompletableFuture<String> first = get(cache);
    CompletableFuture<String> second = get(cache);
    CompletableFuture<String> third = get(cache);
    flights.remove().cancel(true);
    get(cache);
    flights.remove().complete("value");
    third.cancel(true);
    tasks.forEach(Runnable::run);

    assertThat(first.isCompletedExceptionally()).isTrue();
    assertThat(second.join()).isEqualTo("value");
    assertThat(third.isCancelled()).isTrue();
    assertThat(flights).isEmpty();
  }

  @Test
  void anExecutorThatRejectsIsTheFailure() {
    RejectedExecutionException full = new RejectedExecutionException("full");
    AsyncCache cache =
        AsyncCache.of(
                "load",
                WrapperSettings.of(
                    AsyncCache.class,
                    time.builder()
                        .executor(
                            task -> {
                              throw full;
                            })
                        .build()))
            .ttl(TTL)
            .buildAsync();
    CompletableFuture<String> first = get(cache);
    CompletableFuture<String> second = get(cache);
    flights.remove().cancel(true);

    assertThat(first.isCompletedExceptionally()).isTrue();
    assertThat(second.handle((value, failure) -> failure).join()).isSameInstanceAs(full);
  }

  private AsyncCache asyncCache() {
    return AsyncCache.of(
            "load",
            WrapperSettings.of(AsyncCache.class, time.builder().executor(tasks::add).build()))
        .ttl(TTL)
        .buildAsync();
  }

  private CompletableFuture<String> get(AsyncCache cache) {
    return cache.get(
        "key",
        () -> {
          CompletableFuture<String> flight = new CompletableFuture<>();
          flights.add(flight);
          return flight;
        });
  }
}
