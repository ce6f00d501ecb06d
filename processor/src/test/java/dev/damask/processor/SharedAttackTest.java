package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import dev.damask.observe.CallListener;
import dev.damask.observe.StoreFailed;
import dev.damask.testing.FakeTime;
import dev.damask.testing.MemoryStores;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stores that do what none should do, and clocks that jump. */
@Timeout(60)
final class SharedAttackTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            private final Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            @Cached(shared = true, ttl = "10s") public int one(String name) throws Exception { return (Integer) body.call(); }
            @Cached(shared = true, ttl = "10s") public int two(String name) throws Exception { return (Integer) body.call(); }
            @Cached(shared = true, ttl = "10s") public CompletableFuture<Integer> later(String name) throws Exception {
              return CompletableFuture.completedFuture((Integer) body.call());
            }
            @Evicts("one") public void change(String name) {}
            @Evicts(value = "one", all = true) public void changeAll() {}
          }
          """);

  private final FakeTime time = new FakeTime();
  private final MemoryStores stores = new MemoryStores();
  private final AtomicInteger calls = new AtomicInteger();
  private final Callable<Object> counting = calls::incrementAndGet;

  private Object foo(Environment environment) throws Throwable {
    return FOO.again().create(environment, counting);
  }

  private Object foo() throws Throwable {
    return foo(time.builder().cacheStores(stores).build());
  }

  @Test
  void oneThatMixesUpItsStoresGivesNobodyAnothersValue() throws Throwable {
    CacheStores mixed =
        new CacheStores() {
          @Override
          public CacheStore open(String name, Duration ttl) throws Exception {
            return stores.open("one for all", ttl);
          }

          @Override
          public void close() {}
        };
    Object foo = foo(time.builder().cacheStores(mixed).build());
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(1);
    assertThat(Woven.call(foo, "two", "a")).isEqualTo(2);
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(3);
  }

  @Test
  void oneThatCallsTheWrapperBreaksNoCall() throws Throwable {
    Object foo = foo();
    AtomicInteger within = new AtomicInteger();
    stores.before(
        () -> {
          if (within.get() < 5) {
            within.incrementAndGet();
            try {
              Woven.call(foo, "one", "b");
              Woven.call(foo, "change", "a");
              Woven.call(foo, "one", "a"); // its own key
            } catch (Throwable e) {
              throw new IllegalStateException(e);
            } finally {
              within.decrementAndGet();
            }
          }
        });
    Object called = Woven.call(foo, "one", "a");
    assertThat((Integer) called).isAtLeast(1);
    Woven.call(foo, "change", "a");
    stores.before(() -> {});
    time.advance(Duration.ofMinutes(1));
    Object again = Woven.call(foo, "one", "a");
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(again);
  }

  @Test
  void oneThatFailsIsToldOutsideOfLocks() throws Throwable {
    AtomicReference<Object> foo = new AtomicReference<>();
    AtomicInteger told = new AtomicInteger();
    CallListener waiting =
        event -> {
          if (event instanceof StoreFailed) {
            FutureTask<Object> other = new FutureTask<>(() -> evict(foo.get()));
            new Thread(other).start();
            join(other);
            told.incrementAndGet();
          }
        };
    Environment environment =
        time.builder().cacheStores(stores).listeners(List.of(waiting)).build();
    foo.set(FOO.again().create(environment, (Callable<Object>) this::countThenFail));
    Woven.call(foo.get(), "one", "a"); // put
    time.advance(Duration.ofMinutes(1));
    Woven.call(foo.get(), "change", "a"); // remove
    time.advance(Duration.ofMinutes(1));
    Woven.call(foo.get(), "changeAll"); // clear
    assertThat(told.get()).isEqualTo(3);
  }

  private int countThenFail() {
    stores.fail(new IOException("down"));
    return calls.incrementAndGet();
  }

  private static void join(FutureTask<?> task) {
    try {
      task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static Object evict(Object foo) throws Exception {
    try {
      return Woven.call(foo, "change", "a");
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void oneThatHangsHoldsUpItsCallersOnly() throws Throwable {
    Object foo = foo();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answers = new CountDownLatch(1);
    FutureTask<Object> hung =
        new FutureTask<>(
            () -> {
              try {
                return Woven.call(foo, "one", "a");
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    Thread caller = new Thread(hung);
    stores.before(
        () -> {
          if (Thread.currentThread() == caller) {
            asked.countDown();
            await(answers);
          }
        });
    caller.start();
    asked.await();
    assertThat(Woven.call(foo, "one", "b")).isEqualTo(1);
    Woven.call(foo, "change", "c");
    assertThat(Woven.call(foo, "two", "a")).isEqualTo(2);
    answers.countDown();
    assertThat(hung.get()).isEqualTo(3);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nobody else would end the flight, and all who came later would wait for it. */
  @Test
  void anErrorOfTheVirtualMachineLeavesNoFlightUnderWay() throws Throwable {
    Queue<Runnable> queue = new ArrayDeque<>();
    Object foo = foo(time.builder().cacheStores(stores).executor(queue::add).build());
    for (Throwable failure : new Throwable[] {new OutOfMemoryError(), new StackOverflowError()}) {
      stores.fail(failure);
      CompletableFuture<?> first = (CompletableFuture<?>) Woven.call(foo, "later", "a");
      CompletableFuture<?> second = (CompletableFuture<?>) Woven.call(foo, "later", "a");
      while (!queue.isEmpty()) {
        try {
          queue.remove().run();
        } catch (VirtualMachineError e) {
          assertThat(e).isSameInstanceAs(failure);
        }
      }
      assertThat(first.isDone()).isTrue();
      assertThat(second.isDone()).isTrue();
      assertThat(first.get()).isEqualTo(second.get());
      time.advance(Duration.ofMinutes(1));
    }
    assertThat(calls.get()).isEqualTo(2);
  }

  @Test
  void manyBytesAreAMiss() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "one", "a");
    stores.read(bytes -> new byte[1 << 24]);
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(2);
  }

  /** A clock that is turned by hand, whatever the ticker says. */
  private static final class JumpingClock extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void jump(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void aClockThatJumpsMakesValuesYoungOrOld() throws Throwable {
    JumpingClock clock = new JumpingClock();
    Object foo = foo(time.builder().clock(clock).cacheStores(stores).build());
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(1);
    clock.jump(Duration.ofDays(-400_000)); // the value is of the future, and of no age
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(1);
    clock.jump(Duration.ofDays(400_000).plusSeconds(9));
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(1);
    clock.jump(Duration.ofSeconds(1));
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(2);
    clock.jump(Duration.ofDays(100_000_000)); // more than nanoseconds count
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(3);
    clock.jump(Duration.ofDays(-100_000_000));
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(3);
  }

  @Test
  void eachReaderHasItsOwnTtl() throws Throwable {
    Map<String, String> shorter = Map.of("p.Foo.one.cached.ttl", "2s");
    Object patient = foo();
    Object hasty = foo(time.builder().cacheStores(stores).settings(shorter::get).build());
    assertThat(Woven.call(patient, "one", "a")).isEqualTo(1);
    time.advance(Duration.ofSeconds(5));
    assertThat(Woven.call(patient, "one", "a")).isEqualTo(1);
    assertThat(Woven.call(hasty, "one", "a")).isEqualTo(2);
    assertThat(Woven.call(patient, "one", "a")).isEqualTo(2);
  }

  @Test
  void aClassOfAnotherNameHasAnotherCache() throws Throwable {
    Woven renamed =
        Woven.of(
            """
            @Decorate public class Foo {
              private final Callable<?> body;
              public Foo(Callable<?> body) { this.body = body; }
              @Cached(shared = true, ttl = "10s") public int one(String name) throws Exception { return (Integer) body.call(); }
              @Decorate public static class Bar {
                @Cached(shared = true, ttl = "10s") public int one(String name) throws Exception { return -1; }
              }
              public int bar(Environment environment) throws Exception { return new Foo_BarDecorated(environment).one("a"); }
            }
            """);
    Environment environment = time.builder().cacheStores(stores).build();
    assertThat(Woven.call(foo(), "one", "a")).isEqualTo(1);
    Object other = renamed.create(environment, counting);
    assertThat(Woven.call(other, "one", "a")).isEqualTo(1);
    assertThat(Woven.call(other, "bar", environment)).isEqualTo(-1);
  }

  @Test
  void oneThatIsClosedMeanwhileFailsNoCall() throws Throwable {
    Object foo = foo();
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(1);
    stores.fail(new IllegalStateException("closed"));
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(2);
    stores.fail(new IOException("still"));
    assertThat(Woven.call(foo, "one", "a")).isEqualTo(3);
  }
}
