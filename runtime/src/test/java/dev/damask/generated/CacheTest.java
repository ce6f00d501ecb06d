package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.generated.Threads.Running;
import dev.damask.testing.Allocation;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A cache in the hands of one thread. */
final class CacheTest {

  private static final Duration TTL = Duration.ofSeconds(300);

  private final FakeTime time = new FakeTime();
  private final AtomicInteger computed = new AtomicInteger();

  @Test
  void valueIsComputedOnceForEachKey() {
    Memo<Integer> memo = new Memo<>(builder().build());

    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(1);
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(1);
    assertThat(memo.join("b", computed::incrementAndGet)).isEqualTo(2);
    assertThat(memo.join(null, computed::incrementAndGet)).isEqualTo(3);
    assertThat(memo.join(null, computed::incrementAndGet)).isEqualTo(3);
  }

  @Test
  void methodWithoutKey() {
    Cache<String> cache = builder().build();
    Computation<String> mine = cache.get();
    assertThat(mine.isMine()).isTrue();
    mine.complete("value");

    assertThat(cache.get().isMine()).isFalse();
    assertThat(cache.get().join()).isEqualTo("value");
    cache.invalidate();
    assertThat(cache.get().isMine()).isTrue();
  }

  @Test
  void invalidateRemovesOneKeyAndInvalidateAllAll() {
    Memo<Integer> memo = new Memo<>(builder().build());
    memo.join("a", computed::incrementAndGet);
    memo.join(null, computed::incrementAndGet);

    memo.cache.invalidate("a");
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(3);
    assertThat(memo.join(null, computed::incrementAndGet)).isEqualTo(2);
    memo.cache.invalidate((Object) null);
    assertThat(memo.join(null, computed::incrementAndGet)).isEqualTo(4);
    memo.cache.invalidateAll();
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(5);
    assertThat(memo.join(null, computed::incrementAndGet)).isEqualTo(6);
  }

  @Test
  void valueIsServedWhileLessThanTheTtlHasPassedSinceItWasComputed() {
    Memo<Integer> memo = new Memo<>(builder().build());
    memo.join(
        "a",
        () -> {
          time.advance(Duration.ofSeconds(1000));
          return computed.incrementAndGet();
        });

    time.advance(TTL.minusNanos(1));
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(1);
    time.advance(Duration.ofNanos(1));
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(2);
    time.advance(TTL.minusNanos(1));
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void shortTtlStartsAnewWithEachValue() {
    Memo<Integer> memo =
        new Memo<>(
            Cache.of("fetchData", WrapperSettings.of(Cache.class, time.environment()))
                .ttl(Duration.ofNanos(10))
                .build());
    for (int i = 1; i <= 100; i++) {
      assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(i);
      time.advance(Duration.ofNanos(9));
      assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(i);
      time.advance(Duration.ofNanos(i % 3 + 1)); // odd times and even ones
    }
  }

  @Test
  void longestTtlNeverEnds() {
    Memo<Integer> memo =
        new Memo<>(
            Cache.of("fetchData", WrapperSettings.of(Cache.class, time.environment()))
                .ttl(Duration.ofSeconds(Long.MAX_VALUE))
                .build());
    memo.join("a", computed::incrementAndGet);

    time.advance(Duration.ofDays(36_500));

    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void sizeIsBounded() {
    Memo<Integer> memo = new Memo<>(builder().maximumSize(10).build());
    for (int i = 0; i < 100; i++) {
      memo.join(i, computed::incrementAndGet);
    }

    for (int i = 0; i < 100; i++) {
      Computation<Integer> computation = memo.cache.get(i);
      if (computation.isMine()) {
        computation.fail(new IOException());
        continue;
      }
      computed.decrementAndGet();
    }

    assertThat(computed.get()).isEqualTo(90);
  }

  @Test
  void nullIsAValue() {
    Memo<Integer> memo = new Memo<>(builder().build());

    assertThat(memo.join("a", this::computeNull)).isNull();
    assertThat(memo.join("a", this::computeNull)).isNull();

    assertThat(computed.get()).isEqualTo(1);
  }

  @Test
  void nullsAreSkippedOnDemand() {
    Memo<Integer> memo = new Memo<>(builder().skipNulls().build());

    assertThat(memo.join("a", this::computeNull)).isNull();
    assertThat(memo.join("a", this::computeNull)).isNull();
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(3);
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(3);
  }

  @Test
  void failureIsThrownAsItIsAndNotKept() {
    Memo<Integer> memo = new Memo<>(builder().build());
    IOException failure = new IOException();

    Throwable thrown =
        assertThrows(
            IOException.class,
            () ->
                memo.join(
                    "a",
                    () -> {
                      throw failure;
                    }));

    assertThat(thrown).isSameInstanceAs(failure);
    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void memoizedRecursionGoesDeep() throws Exception {
    Memo<BigInteger> memo = new Memo<>(builder().maximumSize(10_000).build());

    assertThat(fib(memo, 90)).isEqualTo(new BigInteger("2880067194370816120"));
    BigInteger[] expected = {BigInteger.ZERO, BigInteger.ONE};
    for (int i = 0; i < 2000; i++) {
      expected = new BigInteger[] {expected[1], expected[0].add(expected[1])};
    }
    assertThat(Threads.startDeep(() -> fib(memo, 2000)).result()).isEqualTo(expected[0]);
    assertThat(computed.get()).isEqualTo(2001);
  }

  @Test
  void computationThatAsksForItsOwnKeyFails() {
    Memo<Integer> memo = new Memo<>(builder().build());

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> askInside(memo, 7, "b", 7));

    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo("fetchData(7) asks for its own result while that is computed");
    assertThat(memo.join(7, computed::incrementAndGet)).isEqualTo(1);
    assertThat(memo.join("b", computed::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void messagesNameTheKeyOrMaskIt() {
    Memo<Integer> memo = new Memo<>(builder().build());
    assertThat(assertThrows(IllegalStateException.class, () -> askInside(memo, null, null)))
        .hasMessageThat()
        .startsWith("fetchData(null) ");
    Memo<Integer> masked = new Memo<>(builder().masked().build());
    assertThat(assertThrows(IllegalStateException.class, () -> askInside(masked, "pin", "pin")))
        .hasMessageThat()
        .startsWith("fetchData(***) ");
    Cache<Integer> keyless = builder().masked().build();
    assertThat(keyless.get().isMine()).isTrue();
    assertThat(assertThrows(IllegalStateException.class, keyless::get))
        .hasMessageThat()
        .startsWith("fetchData() ");
  }

  @Test
  void evictionDuringTheComputationKeepsItsValueOut() {
    Memo<Integer> memo = new Memo<>(builder().build());
    List<Runnable> evictions =
        List.of(() -> memo.cache.invalidate("a"), () -> memo.cache.invalidateAll());
    for (Runnable evict : evictions) {
      computed.set(0);
      int value =
          memo.join(
              "a",
              () -> {
                evict.run();
                return computed.incrementAndGet();
              });

      assertThat(value).isEqualTo(1);
      assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(2);
      memo.cache.invalidateAll();
    }
  }

  @Test
  void evictionOfAnotherKeyDoesNot() {
    Memo<Integer> memo = new Memo<>(builder().build());
    memo.join(
        "a",
        () -> {
          memo.cache.invalidate("b");
          return computed.incrementAndGet();
        });

    assertThat(memo.join("a", computed::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void keyThatChangesDuringTheComputationHoldsUpNobody() {
    Memo<Integer> memo = new Memo<>(builder().build());
    List<String> key = new ArrayList<>(List.of("a"));
    memo.join(
        key,
        () -> {
          key.add("b");
          return computed.incrementAndGet();
        });
    key.remove("b");

    assertThat(memo.join(key, computed::incrementAndGet)).isEqualTo(2);
    assertThat(memo.join(List.of("a"), computed::incrementAndGet)).isEqualTo(2);
  }

  /** A key that is equal to all of its kind, and does something when it is hashed. */
  private static final class Hooked {

    private Runnable hook = () -> {};

    @Override
    public int hashCode() {
      Runnable once = hook;
      hook = () -> {};
      once.run();
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Hooked;
    }
  }

  @Test
  void whoAsksJustBeforeAValueIsKeptGetsIt() throws Exception {
    Cache<String> cache = builder().build();
    Hooked key = new Hooked();
    Computation<String> mine = cache.get(key);
    List<Running<String>> asking = new ArrayList<>();
    key.hook =
        () -> {
          asking.add(
              Threads.start(
                  () -> {
                    Computation<String> found = cache.get(new Hooked());
                    return found.isMine() ? "computed again" : found.join();
                  }));
          asking.get(0).awaitWaiting();
        };
    mine.complete("value");
    assertThat(asking.get(0).result()).isEqualTo("value");
    assertThat(cache.get(new Hooked()).join()).isEqualTo("value");
  }

  @Test
  void keyThatFailsLeavesNothingBehind() {
    Memo<Integer> memo = new Memo<>(builder().build());
    Fragile key = new Fragile();
    for (int calls = 0; calls < 12; calls++) {
      key.callsLeft = calls;
      assertThat(key.callsLeft).isAtLeast(0);
      try {
        memo.join(key, computed::incrementAndGet);
      } catch (ArithmeticException expected) {
        // The key's own.
      }
      key.callsLeft = Integer.MAX_VALUE;
      assertThat(memo.join(key, computed::incrementAndGet)).isNotNull();
      memo.cache.invalidateAll();
    }
  }

  @Test
  void endedComputationHoldsNoThread() {
    Cache<Integer> cache = builder().build();
    Computation<Integer> completed = cache.get("a");
    assertThat(completed.owner()).isSameInstanceAs(Thread.currentThread());
    completed.complete(1);
    Computation<Integer> failed = cache.get("b");
    failed.fail(new IOException());

    assertThat(completed.owner()).isNull();
    assertThat(completed.isMine()).isFalse();
    assertThat(failed.owner()).isNull();
  }

  @Test
  void hitAllocatesNothing() {
    Cache<String> cache = builder().build();
    cache.get("a").complete("value");

    assertThat(
            Allocation.perRun(
                () -> {
                  Computation<String> computation = cache.get("a");
                  if (computation.isMine() || !computation.join().equals("value")) {
                    throw new AssertionError();
                  }
                }))
        .isEqualTo(0);
  }

  @Test
  void agreesWithAModel() {
    record Entry(int value, long ended) {}
    Random random = new Random(1);
    Memo<Integer> memo =
        new Memo<>(
            Cache.of("fetchData", WrapperSettings.of(Cache.class, time.environment()))
                .ttl(Duration.ofNanos(50))
                .build());
    Map<Integer, Entry> model = new HashMap<>();
    int hits = 0;
    for (int i = 0; i < 100_000; i++) {
      int key = random.nextInt(10);
      switch (random.nextInt(20)) {
        case 0 -> {
          memo.cache.invalidate(key);
          model.remove(key);
        }
        case 1 -> {
          if (random.nextInt(5) == 0) {
            memo.cache.invalidateAll();
            model.clear();
          }
        }
        case 2, 3, 4 -> time.advance(Duration.ofNanos(random.nextInt(20)));
        default -> {
          Entry entry = model.get(key);
          if (entry == null || time.nanos() - entry.ended() >= 50) {
            entry = new Entry(computed.get() + 1, time.nanos());
            model.put(key, entry);
          } else {
            hits++;
          }
          assertThat(memo.join(key, computed::incrementAndGet)).isEqualTo(entry.value());
        }
      }
    }
    assertThat(hits).isGreaterThan(10_000);
    assertThat(computed.get()).isGreaterThan(10_000);
  }

  private Integer computeNull() {
    computed.incrementAndGet();
    return null;
  }

  /** Computes the first key, which asks for the next, and so on. */
  private static Integer askInside(Memo<Integer> memo, Object... keys) {
    return ask(memo, keys, 0);
  }

  private static Integer ask(Memo<Integer> memo, Object[] keys, int index) {
    return index == keys.length
        ? Integer.valueOf(0)
        : memo.join(keys[index], () -> ask(memo, keys, index + 1));
  }

  private BigInteger fib(Memo<BigInteger> memo, int n) {
    Callable<BigInteger> body =
        () -> {
          computed.incrementAndGet();
          return n < 2 ? BigInteger.valueOf(n) : fib(memo, n - 1).add(fib(memo, n - 2));
        };
    return memo.join(n, body);
  }

  private CacheBuilder builder() {
    return Cache.of("fetchData", WrapperSettings.of(Cache.class, time.environment())).ttl(TTL);
  }

  /** A key whose hash code can be asked for only so many times. */
  private static final class Fragile {
    int callsLeft;

    @Override
    public int hashCode() {
      if (callsLeft-- <= 0) {
        throw new ArithmeticException();
      }
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }
}
