package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@code @Cached} and {@code @Evicts} do when they run. */
final class CachedTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            private final Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            @Cached(ttl = "10s") public Object load(String name, int number) throws Exception { return body.call(); }
            @Cached(key = "id") public Object keyed(String trace, long id) throws Exception { return body.call(); }
            @Cached public Object array(byte[][] key) throws Exception { return body.call(); }
            @Cached public Object many(Collection<String> list, Map<String, ?> map) throws Exception { return body.call(); }
            @Cached(nulls = Cached.Nulls.SKIP) public Object skipping() throws Exception { return body.call(); }
            @Cached(maximumSize = 1000) public long fib(int n) throws Exception {
              body.call();
              return n < 2 ? n : fib(n - 1) + fib(n - 2);
            }
            @Evicts("load") public void reload(int number, String name) throws Exception { body.call(); }
            @Evicts(value = "load", all = true) public void clear() {}
          }
          """);

  private final FakeTime time = new FakeTime();
  private final AtomicInteger calls = new AtomicInteger();
  private final Callable<Object> counting = calls::incrementAndGet;

  private Object foo(Callable<?> body) throws Throwable {
    return FOO.create(time.environment(), body);
  }

  @Test
  void aValueIsServedWhileItsTimeLasts() throws Throwable {
    Object foo = foo(counting);
    assertThat(Woven.call(foo, "load", "a", 1)).isEqualTo(1);
    time.advance(Duration.ofSeconds(10).minusNanos(1));
    assertThat(Woven.call(foo, "load", "a", 1)).isEqualTo(1);
    time.advance(Duration.ofNanos(1));
    assertThat(Woven.call(foo, "load", "a", 1)).isEqualTo(2);
  }

  @Test
  void theKeyIsTheArguments() throws Throwable {
    Object foo = foo(counting);
    Woven.call(foo, "load", "a", 1);
    Woven.call(foo, "load", "a", 2);
    Woven.call(foo, "load", null, 2);
    Woven.call(foo, "load", new String("a"), 1);
    Woven.call(foo, "load", null, 2);
    assertThat(calls.get()).isEqualTo(3);
  }

  @Test
  void theKeyMayBeSomeOfThem() throws Throwable {
    Object foo = foo(counting);
    assertThat(Woven.call(foo, "keyed", "first", 7L)).isEqualTo(1);
    assertThat(Woven.call(foo, "keyed", "second", 7L)).isEqualTo(1);
    assertThat(Woven.call(foo, "keyed", "first", 8L)).isEqualTo(2);
  }

  @Test
  void arraysCompareByContentAndAreCopied() throws Throwable {
    Object foo = foo(counting);
    byte[][] key = {{1, 2}, {3}};
    assertThat(Woven.call(foo, "array", (Object) key)).isEqualTo(1);
    key[0][0] = 9;
    assertThat(Woven.call(foo, "array", (Object) new byte[][] {{1, 2}, {3}})).isEqualTo(1);
    assertThat(Woven.call(foo, "array", (Object) key)).isEqualTo(2);
  }

  @Test
  void soAreListsSetsAndMaps() throws Throwable {
    Object foo = foo(counting);
    List<String> list = new ArrayList<>(List.of("Aa"));
    Map<String, Object> map = new HashMap<>(Map.of("k", list));
    assertThat(Woven.call(foo, "many", list, map)).isEqualTo(1);
    list.set(0, "BB"); // the same hash code
    assertThat(Woven.call(foo, "many", list, map)).isEqualTo(2);
    assertThat(Woven.call(foo, "many", List.of("Aa"), Map.of("k", List.of("Aa")))).isEqualTo(1);
    Woven.call(foo, "invalidateMany", List.of("BB"), Map.of("k", List.of("BB")));
    assertThat(Woven.call(foo, "many", list, map)).isEqualTo(3);
  }

  @Test
  void nullIsAValueUnlessSkipped() throws Throwable {
    Object foo =
        foo(
            () -> {
              calls.incrementAndGet();
              return null;
            });
    assertThat(Woven.call(foo, "load", "a", 1)).isNull();
    assertThat(Woven.call(foo, "load", "a", 1)).isNull();
    assertThat(calls.get()).isEqualTo(1);
    Woven.call(foo, "skipping");
    Woven.call(foo, "skipping");
    assertThat(calls.get()).isEqualTo(3);
  }

  @Test
  void failuresAreNeverCached() throws Throwable {
    IOException failure = new IOException();
    Object foo =
        foo(
            () -> {
              if (calls.incrementAndGet() == 1) {
                throw failure;
              }
              return "ok";
            });
    assertThat(assertThrows(IOException.class, () -> Woven.call(foo, "load", "a", 1)))
        .isSameInstanceAs(failure);
    assertThat(Woven.call(foo, "load", "a", 1)).isEqualTo("ok");
  }

  @Test
  void everyWrapperHasItsOwnCache() throws Throwable {
    Woven.call(foo(counting), "load", "a", 1);
    assertThat(Woven.call(foo(counting), "load", "a", 1)).isEqualTo(2);
  }

  @Test
  void recursionIsMemoized() throws Throwable {
    assertThat(Woven.call(foo(counting), "fib", 90)).isEqualTo(2880067194370816120L);
    assertThat(calls.get()).isEqualTo(91);
  }

  @Test
  void aComputationThatAsksForItsOwnKeyIsTold() throws Throwable {
    Object[] foo = new Object[1];
    foo[0] =
        foo(
            () -> {
              try {
                return Woven.call(foo[0], "load", "a", 1);
              } catch (Exception e) {
                throw e;
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> Woven.call(foo[0], "load", "a", 1));
    assertThat(thrown).hasMessageThat().contains("load");
  }

  @Test
  void manyThreadsThatAskForOneKeyShareOneComputation() throws Throwable {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Object foo =
        foo(
            () -> {
              begun.countDown();
              await(asked);
              return calls.incrementAndGet();
            });
    FutureTask<Object> first = start(foo);
    await(begun);
    List<FutureTask<Object>> others = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      others.add(start(foo));
    }
    asked.countDown();
    assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(1);
    for (FutureTask<Object> other : others) {
      assertThat(other.get(60, TimeUnit.SECONDS)).isEqualTo(1);
    }
  }

  @Test
  void anEvictionRemovesTheEntryOfTheSameArguments() throws Throwable {
    Object foo = foo(counting);
    Woven.call(foo, "load", "a", 1);
    Woven.call(foo, "load", "b", 1);
    Woven.call(foo, "reload", 1, "a"); // the third call
    assertThat(Woven.call(foo, "load", "a", 1)).isEqualTo(4);
    assertThat(Woven.call(foo, "load", "b", 1)).isEqualTo(2);
    Woven.call(foo, "clear");
    assertThat(Woven.call(foo, "load", "b", 1)).isEqualTo(5);
    Woven.call(foo, "invalidateLoad", "b", 1);
    assertThat(Woven.call(foo, "load", "b", 1)).isEqualTo(6);
    Woven.call(foo, "invalidateAllLoad");
    assertThat(Woven.call(foo, "load", "b", 1)).isEqualTo(7);
  }

  @Test
  void anEvictionDuringTheComputationKeepsTheValueOut() throws Throwable {
    Object[] foo = new Object[1];
    foo[0] =
        foo(
            () -> {
              try {
                Woven.call(foo[0], "invalidateLoad", "a", 1);
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
              return calls.incrementAndGet();
            });
    assertThat(Woven.call(foo[0], "load", "a", 1)).isEqualTo(1);
    assertThat(Woven.call(foo[0], "load", "a", 1)).isEqualTo(2);
  }

  @Test
  void aMethodThatFailsEvictsNothing() throws Throwable {
    Callable<?> body =
        () -> {
          if (calls.incrementAndGet() == 2) {
            throw new IOException();
          }
          return calls.get();
        };
    Object foo = foo(body);
    Woven.call(foo, "load", "a", 1);
    assertThrows(IOException.class, () -> Woven.call(foo, "reload", 1, "a"));
    assertThat(Woven.call(foo, "load", "a", 1)).isEqualTo(1);
  }

  private static FutureTask<Object> start(Object foo) {
    FutureTask<Object> task =
        new FutureTask<>(
            () -> {
              try {
                return Woven.call(foo, "load", "a", 1);
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
  }
}
