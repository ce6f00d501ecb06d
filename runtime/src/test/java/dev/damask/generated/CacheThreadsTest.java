package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.time.Duration.ofMillis;

import dev.damask.cache.CacheStats;
import dev.damask.generated.Threads.Running;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * Caches that are refreshed and served stale in the hands of many threads: what is served is never
 * older than an eviction that had returned, and every call is counted once.
 */
final class CacheThreadsTest {

  private static final int THREADS = 8;
  private static final int CALLS = 20_000;
  private static final int KEYS = 3;

  private final FakeTime time = new FakeTime();
  private final ExecutorService executor = Executors.newFixedThreadPool(2);

  /** What is to be cached: versions, which only grow. */
  private final AtomicIntegerArray source = new AtomicIntegerArray(KEYS);

  /** The versions that an eviction has made known. */
  private final AtomicIntegerArray known = new AtomicIntegerArray(KEYS);

  private final AtomicLong returned = new AtomicLong();
  private final AtomicLong thrown = new AtomicLong();
  private final AtomicLong ofCalls = new AtomicLong();
  private final AtomicLong evicted = new AtomicLong();
  private final AtomicIntegerArray atOnce = new AtomicIntegerArray(KEYS);
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private boolean evicts = true;

  private interface Asked {
    Integer ask(int key, Callable<Integer> body) throws Exception;
  }

  @Test
  void synchronous() throws Exception {
    Memo<Integer> memo = new Memo<>(builder().staleFor(ofMillis(30)).build());
    run(memo::join, memo.cache::invalidate, memo.cache::invalidateAll);
    checkComputations(memo.cache.stats());
  }

  @Test
  void asynchronous() throws Exception {
    AsyncCache cache = builder().staleFor(ofMillis(30)).buildAsync();
    run(async(cache), cache::invalidate, cache::invalidateAll);
    checkComputations(cache.stats());
  }

  @Test
  void everyCallIsCountedOnce() throws Exception {
    Memo<Integer> memo = new Memo<>(builder().build());
    run(memo::join, memo.cache::invalidate, memo.cache::invalidateAll);
    checkCalls(memo.cache.stats());
  }

  @Test
  void everyAsynchronousCallIsCountedOnce() throws Exception {
    AsyncCache cache = builder().buildAsync();
    run(async(cache), cache::invalidate, cache::invalidateAll);
    checkCalls(cache.stats());
  }

  @Test
  void thereIsOneComputationForEachKeyAtATime() throws Exception {
    Memo<Integer> memo = new Memo<>(builder().staleFor(ofMillis(30)).build());
    evicts = false;
    run(memo::join, memo.cache::invalidate, memo.cache::invalidateAll);
    assertThat(mostAtOnce.get()).isEqualTo(1);
    assertThat(memo.cache.stats().evictions()).isEqualTo(0);
  }

  private void checkComputations(CacheStats stats) {
    assertThat(stats.computed()).isEqualTo(returned.get());
    assertThat(stats.failures()).isEqualTo(thrown.get());
    assertThat(stats.stale()).isGreaterThan(0);
    assertThat(stats.hits()).isGreaterThan(0);
    assertThat(stats.evictions()).isAtMost(evicted.get());
    assertThat(stats.evictions()).isGreaterThan(0);
  }

  private void checkCalls(CacheStats stats) {
    assertThat(stats.computed()).isEqualTo(returned.get());
    assertThat(stats.failures()).isEqualTo(thrown.get());
    assertThat(stats.hits() + stats.joined() + ofCalls.get()).isEqualTo((long) THREADS * CALLS);
    assertThat(stats.stale()).isEqualTo(0);
  }

  private void run(Asked asked, IntConsumer evict, Runnable evictAll) throws Exception {
    List<Callable<Object>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random(i);
      tasks.add(
          () -> {
            for (int call = 0; call < CALLS; call++) {
              act(random, asked, evict, evictAll);
            }
            return null;
          });
    }
    for (Running<Object> running : Threads.startAll(tasks)) {
      running.result();
    }
    executor.shutdown();
    assertThat(executor.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  private void act(Random random, Asked asked, IntConsumer evict, Runnable evictAll)
      throws Exception {
    int key = random.nextInt(KEYS);
    int deed = random.nextInt(16);
    switch (!evicts && deed > 0 ? 3 : deed) {
      case 0 -> time.advance(ofMillis(1 + random.nextInt(3)));
      case 1 -> {
        int version = source.incrementAndGet(key);
        evict.accept(key);
        evicted.incrementAndGet();
        known.accumulateAndGet(key, version, Math::max);
      }
      case 2 -> {
        evictAll.run();
        evicted.addAndGet(KEYS);
      }
      default -> {}
    }
    int atLeast = known.get(key);
    int roll = random.nextInt(4);
    Thread me = Thread.currentThread();
    try {
      Integer value = asked.ask(key, () -> compute(key, roll == 0, me));
      assertWithMessage("key %s", key).that(value).isAtLeast(atLeast);
    } catch (IOException e) {
      // as it is to be now and then
    }
  }

  private Integer compute(int key, boolean fails, Thread caller) throws IOException {
    if (Thread.currentThread() == caller) {
      ofCalls.incrementAndGet();
    }
    int version = source.get(key);
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(key), Math::max);
    Thread.yield();
    atOnce.decrementAndGet(key);
    if (fails) {
      thrown.incrementAndGet();
      throw new IOException();
    }
    returned.incrementAndGet();
    return version;
  }

  private Asked async(AsyncCache cache) {
    return (key, body) -> {
      CompletableFuture<Integer> answer =
          cache.get(
              key,
              () -> {
                CompletableFuture<Integer> stage = new CompletableFuture<>();
                try {
                  stage.complete(body.call());
                } catch (Exception e) {
                  stage.completeExceptionally(e);
                }
                return stage;
              });
      try {
        return answer.get(60, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        throw (Exception) e.getCause();
      }
    };
  }

  private CacheBuilder builder() {
    return Cache.of(
            "load", WrapperSettings.of(Quiet.class, time.builder().executor(executor).build()))
        .ttl(ofMillis(20))
        .refreshAfter(ofMillis(5))
        .stats();
  }
}
