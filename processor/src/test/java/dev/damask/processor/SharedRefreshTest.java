package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.testing.FakeTime;
import dev.damask.testing.MemoryStores;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What callers get while a shared value is refreshed. */
@Timeout(30)
final class SharedRefreshTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            private final Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            @Cached(shared = true, ttl = "10s", refreshAfter = "5s", stats = true)
            public int now(String name) throws Exception { return (Integer) body.call(); }
            @Cached(shared = true, ttl = "10s", refreshAfter = "5s", stats = true)
            @SuppressWarnings("unchecked")
            public CompletableFuture<Integer> later(String name) throws Exception {
              return (CompletableFuture<Integer>) body.call();
            }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private final Environment environment =
      time.builder().cacheStores(new MemoryStores()).executor(queue::add).build();
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void oneRefreshIsQueuedHoweverManyCallersThereAre() throws Throwable {
    Object foo = FOO.create(environment, (Callable<?>) calls::incrementAndGet);
    now(foo);
    time.advance(Duration.ofSeconds(5));
    for (int call = 0; call < 3; call++) {
      assertThat(now(foo)).isEqualTo(1);
    }
    assertThat(queue).hasSize(1);
    queue.remove().run();
    assertThat(now(foo)).isEqualTo(2);
    assertThat(Woven.call(foo, "nowCacheStats")).isEqualTo(new CacheStats(4, 2, 0, 0, 0, 0));
  }

  @Test
  void nobodyWaitsForARefreshThatRuns() throws Throwable {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Callable<?> body =
        () -> {
          int number = calls.incrementAndGet();
          if (number == 2) {
            begun.countDown();
            asked.await();
          }
          return number;
        };
    Object foo = FOO.create(environment, body);
    now(foo);
    time.advance(Duration.ofSeconds(5));
    now(foo);
    Thread refresh = new Thread(queue.remove());
    refresh.start();
    begun.await();
    assertThat(now(foo)).isEqualTo(1);
    asked.countDown();
    refresh.join();
    assertThat(now(foo)).isEqualTo(2);
  }

  @Test
  void whoComesAfterTheTtlTakesTheRefreshOver() throws Throwable {
    Object foo = FOO.create(environment, (Callable<?>) calls::incrementAndGet);
    now(foo);
    time.advance(Duration.ofSeconds(5));
    now(foo);
    time.advance(Duration.ofSeconds(5));
    assertThat(now(foo)).isEqualTo(2);
    queue.remove().run();
    assertThat(calls.get()).isEqualTo(2);
  }

  @Test
  void oneAsynchronousRefreshIsUnderWayAndNobodyBoardsIt() throws Throwable {
    CompletableFuture<Integer> second = new CompletableFuture<>();
    Callable<?> body =
        () -> calls.incrementAndGet() == 1 ? CompletableFuture.completedFuture(1) : second;
    Object foo = FOO.create(environment, body);
    later(foo);
    time.advance(Duration.ofSeconds(5));
    CompletableFuture<?> first = ask(foo);
    CompletableFuture<?> other = ask(foo);
    queue.remove().run();
    assertThat(first.getNow(null)).isEqualTo(1);
    assertThat(other.getNow(null)).isEqualTo(1);
    Runnable refresh = queue.remove();
    assertThat(later(foo).getNow(null)).isEqualTo(1);
    assertThat(calls.get()).isEqualTo(1);
    refresh.run();
    assertThat(calls.get()).isEqualTo(2);
    assertThat(later(foo).getNow(null)).isEqualTo(1);
    time.advance(Duration.ofSeconds(5));
    CompletableFuture<?> expired = later(foo);
    assertThat(expired.isDone()).isFalse();
    second.complete(2);
    assertThat(expired.getNow(null)).isEqualTo(2);
    runAll();
    assertThat(later(foo).getNow(null)).isEqualTo(2);
    assertThat(calls.get()).isEqualTo(2);
  }

  private static Object now(Object foo) throws Throwable {
    return Woven.call(foo, "now", "a");
  }

  private static CompletableFuture<?> ask(Object foo) throws Throwable {
    return (CompletableFuture<?>) Woven.call(foo, "later", "a");
  }

  private CompletableFuture<?> later(Object foo) throws Throwable {
    CompletableFuture<?> asked = ask(foo);
    runAll();
    return asked;
  }

  private void runAll() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
