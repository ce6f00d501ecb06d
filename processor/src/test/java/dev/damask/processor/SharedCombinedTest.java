package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.testing.FakeTime;
import dev.damask.testing.MemoryStores;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What other attributes of {@code @Cached} do to shared values. */
final class SharedCombinedTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            public record Value(String name, int number) {}
            private final Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            Value value(String name) throws Exception {
              Object made = body.call();
              return made == null ? null : new Value(name, (Integer) made);
            }
            @Cached(shared = true, ttl = "10s", nulls = Cached.Nulls.SKIP, unless = "isOdd", stats = true)
            public Value picky(String name) throws Exception { return value(name); }
            @Cached(shared = true, ttl = "10s", nulls = Cached.Nulls.SKIP, unless = "isOdd", stats = true)
            public CompletableFuture<Value> pickyLater(String name) throws Exception {
              return CompletableFuture.completedFuture(value(name));
            }
            @Cached(shared = true, ttl = "10s", localTtl = "4s", refreshAfter = "5s", staleFor = "5s", unless = "isOdd", stats = true)
            public Value all(String name) throws Exception { return value(name); }
            @Cached(shared = true, ttl = "10s", localTtl = "4s", refreshAfter = "5s", staleFor = "5s", unless = "isOdd", stats = true)
            public CompletableFuture<Value> allLater(String name) throws Exception {
              return CompletableFuture.completedFuture(value(name));
            }
            boolean isOdd(Value value) { return value.number() % 2 == 1; }
            @Evicts(value = "all", onFailure = Evicts.OnFailure.THROW) public void change(String name) {}
            @Evicts(value = "allLater", onFailure = Evicts.OnFailure.THROW)
            public CompletableFuture<String> changeLater(String name) { return CompletableFuture.completedFuture("changed"); }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final MemoryStores stores = new MemoryStores();
  private final Environment environment =
      time.builder().cacheStores(stores).executor(Runnable::run).build();

  /** A wrapper whose body returns, or throws, one after the other. */
  private Object foo(Object... results) throws Throwable {
    Iterator<Object> all = Arrays.asList(results).iterator();
    Callable<Object> body =
        () -> {
          Object next = all.next();
          if (next instanceof Exception failure) {
            throw failure;
          }
          return next;
        };
    return FOO.again().create(environment, body);
  }

  /** The number that a method returns, or that arrives. */
  private static Integer call(Object foo, String method) throws Throwable {
    Object result = Woven.call(foo, method, "a");
    Object value =
        result instanceof java.util.concurrent.CompletableFuture<?> future ? get(future) : result;
    return value == null ? null : (Integer) Woven.call(value, "number");
  }

  private static Object get(java.util.concurrent.CompletableFuture<?> future) throws Throwable {
    assertThat(future.isDone()).isTrue();
    try {
      return future.get();
    } catch (java.util.concurrent.ExecutionException e) {
      throw e.getCause();
    }
  }

  private static Object stats(Object foo, String method) throws Throwable {
    return Woven.call(foo, method + "CacheStats");
  }

  private long puts() {
    return stores.asked().stream().filter("put"::equals).count();
  }

  @Test
  void whatIsNotToBeKeptIsNotShared() throws Throwable {
    for (String method : new String[] {"picky", "pickyLater"}) {
      Object here = foo(null, 1, 2);
      assertThat(call(here, method)).isNull();
      assertThat(call(here, method)).isEqualTo(1);
      assertThat(puts()).isEqualTo(0);
      assertThat(call(here, method)).isEqualTo(2);
      assertThat(puts()).isEqualTo(1);
      Object there = foo();
      assertThat(call(there, method)).isEqualTo(2);
      assertThat(stats(here, method)).isEqualTo(new CacheStats(0, 3, 0, 0, 0, 0));
      assertThat(stats(there, method)).isEqualTo(new CacheStats(1, 0, 0, 0, 0, 0));
    }
  }

  @Test
  void aRefreshThatIsNotToBeKeptLeavesWhatTheStoreHas() throws Throwable {
    for (String method : new String[] {"all", "allLater"}) {
      Object here = foo(2, 3, 4);
      assertThat(call(here, method)).isEqualTo(2);
      time.advance(Duration.ofSeconds(5));
      assertThat(call(here, method)).isEqualTo(2); // and 3 is not kept
      assertThat(call(here, method)).isEqualTo(2); // which is not tried again for a second
      assertThat(call(foo(), method)).isEqualTo(2);
      time.advance(Duration.ofSeconds(1));
      assertThat(call(here, method)).isEqualTo(2); // and 4 is kept
      assertThat(call(here, method)).isEqualTo(4);
      assertThat(call(foo(), method)).isEqualTo(4);
      assertThat(stats(here, method)).isEqualTo(new CacheStats(4, 3, 0, 0, 0, 0));
    }
  }

  @Test
  void whatHasExpiredAnswersFailuresOfOthersUntilItIsEvicted() throws Throwable {
    for (String method : new String[] {"all", "allLater"}) {
      assertThat(call(foo(2), method)).isEqualTo(2);
      time.advance(Duration.ofSeconds(12));
      Object there = foo(new IOException("down"), new IOException("down"));
      assertThat(call(there, method)).isEqualTo(2);
      assertThat(call(there, method)).isEqualTo(2); // without another attempt
      assertThat(stats(there, method)).isEqualTo(new CacheStats(0, 0, 0, 2, 1, 0));
      Woven.call(there, method.equals("all") ? "change" : "changeLater", "a");
      assertThrows(IOException.class, () -> call(there, method));
      assertThat(stats(there, method)).isEqualTo(new CacheStats(0, 0, 0, 2, 2, 1));
    }
  }

  @Test
  void anEvictionThatFailsThrowsAndRemovesTheCopy() throws Throwable {
    for (String method : new String[] {"all", "allLater"}) {
      Object here = foo(2, 4);
      assertThat(call(here, method)).isEqualTo(2);
      IOException down = new IOException("down");
      stores.fail(down);
      assertThat(
              assertThrows(
                  IOException.class,
                  () -> {
                    Object changed =
                        Woven.call(here, method.equals("all") ? "change" : "changeLater", "a");
                    get((java.util.concurrent.CompletableFuture<?>) changed);
                  }))
          .isSameInstanceAs(down);
      stores.fail(null);
      time.advance(Duration.ofSeconds(1));
      assertThat(call(here, method)).isEqualTo(4);
      assertThat(call(foo(), method)).isEqualTo(4);
    }
  }
}
