package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@code @Cached} does with values that are refreshed, stale, kept out, or counted. */
final class CachedForLongerTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo implements Cloneable, Serializable {
            private static final long serialVersionUID = 1;
            private final transient Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            @Cached(ttl = "10s", refreshAfter = "6s", staleFor = "20s", stats = true)
            public Object load(String name) throws Exception { return body.call(); }
            @Cached(ttl = "10s", unless = "isEven", refreshAfter = "1s")
            public int number(String name) throws Exception { return (Integer) body.call(); }
            public boolean isEven(int number) { return number % 2 == 0; }
            @Cached(ttl = "", stats = true) public Object only() throws Exception { return body.call(); }
            @Cached(ttl = "10s", stats = true) public Object only(int key) throws Exception { return body.call(); }
            @Cached(ttl = "10s", refreshAfter = "6s", staleFor = "20s", unless = "isNothing", stats = true)
            public CompletableFuture<Object> later(@Sensitive String name) {
              try {
                return CompletableFuture.completedFuture(body.call());
              } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
              }
            }
            static boolean isNothing(Object value) { return value == null; }
            @Evicts("load") public void reload(String name) {}
            @Override public Foo clone() {
              try { return (Foo) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
            }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final List<Runnable> tasks = new ArrayList<>();
  private final Environment environment = time.builder().executor(tasks::add).build();
  private final AtomicInteger calls = new AtomicInteger();
  private boolean isDown;

  private Object foo() throws Throwable {
    Callable<Object> body =
        () -> {
          if (isDown) {
            throw new IOException("down");
          }
          return calls.incrementAndGet();
        };
    return FOO.create(environment, body);
  }

  @Test
  void aValueIsRefreshedServedStaleAndCounted() throws Throwable {
    Object foo = foo();
    assertThat(Woven.call(foo, "load", "a")).isEqualTo(1);
    time.advance(ofSeconds(6));
    assertThat(Woven.call(foo, "load", "a")).isEqualTo(1);
    runTasks();
    assertThat(Woven.call(foo, "load", "a")).isEqualTo(2);
    isDown = true;
    time.advance(ofSeconds(10));
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "load", "a")).isEqualTo(2);
      assertThat(log.linesWithLogger())
          .containsExactly(
              "WARN p.Foo - load(a) failed, answered by an expired value: java.io.IOException: down");
    }
    Woven.call(foo, "reload", "a");
    assertThrows(IOException.class, () -> Woven.call(foo, "load", "a"));
    assertThat(Woven.call(foo, "loadCacheStats")).isEqualTo(new CacheStats(2, 2, 0, 1, 2, 1));
  }

  @Test
  void whatIsNotToBeKeptIsNot() throws Throwable {
    Object foo = foo();
    calls.set(1);
    assertThat(Woven.call(foo, "number", "a")).isEqualTo(2);
    assertThat(Woven.call(foo, "number", "a")).isEqualTo(3);
    assertThat(Woven.call(foo, "number", "a")).isEqualTo(3);
    time.advance(ofSeconds(1));
    Woven.call(foo, "number", "a");
    runTasks();
    assertThat(Woven.call(foo, "number", "a")).isEqualTo(3);
    time.advance(ofSeconds(1));
    Woven.call(foo, "number", "a");
    runTasks();
    assertThat(Woven.call(foo, "number", "a")).isEqualTo(5);
  }

  @Test
  void theOnlyValueIsKeptForEverAndCountedWithOverloads() throws Throwable {
    Object foo = foo();
    assertThat(Woven.call(foo, "only")).isEqualTo(1);
    assertThat(Woven.call(foo, "only", 7)).isEqualTo(2);
    time.advance(Duration.ofDays(30_000));
    assertThat(Woven.call(foo, "only")).isEqualTo(1);
    assertThat(Woven.call(foo, "only", 7)).isEqualTo(3);
    assertThat(Woven.call(foo, "onlyCacheStats")).isEqualTo(new CacheStats(1, 3, 0, 0, 0, 0));
    Woven.call(foo, "invalidateAllOnly");
    assertThat(Woven.call(foo, "only")).isEqualTo(4);
    assertThat(Woven.call(foo, "onlyCacheStats")).isEqualTo(new CacheStats(1, 4, 0, 0, 0, 2));
  }

  @Test
  void asynchronousMethodsDoTheSame() throws Throwable {
    Object foo = foo();
    assertThat(later(foo)).isEqualTo(1);
    time.advance(ofSeconds(6));
    assertThat(later(foo)).isEqualTo(1);
    runTasks();
    assertThat(later(foo)).isEqualTo(2);
    time.advance(ofSeconds(6));
    later(foo);
    isDown = true;
    try (CapturedLog log = new CapturedLog()) {
      runTasks();
      time.advance(ofSeconds(4));
      assertThat(later(foo)).isEqualTo(2);
      assertThat(log.lines())
          .containsExactly(
              "WARN later(***) could not be refreshed, its value is kept: java.io.IOException: down",
              "WARN later(***) failed, answered by an expired value: java.io.IOException: down");
    }
    assertThat(Woven.call(foo, "laterCacheStats")).isEqualTo(new CacheStats(3, 2, 0, 1, 2, 0));
  }

  @Test
  void whatIsNotCompiledInCanBeSet() throws Throwable {
    Map<String, String> set =
        Map.of(
            "damask.cached.refreshAfter", "2s",
            "p.Foo.only.cached.staleFor", "1h",
            "p.Foo.only.cached.ttl", "10s",
            "p.Foo.later.cached.enabled", "false");
    Object foo =
        FOO.create(
            time.builder().executor(tasks::add).settings(set::get).build(),
            (Callable<Object>) calls::incrementAndGet);
    assertThat(Woven.call(foo, "only")).isEqualTo(1);
    time.advance(ofSeconds(2));
    assertThat(Woven.call(foo, "only")).isEqualTo(1);
    runTasks();
    assertThat(Woven.call(foo, "only")).isEqualTo(2);
    assertThat(later(foo)).isEqualTo(3);
    assertThat(later(foo)).isEqualTo(4);
    assertThat(Woven.call(foo, "laterCacheStats")).isEqualTo(new CacheStats(0, 0, 0, 0, 0, 0));
  }

  @Test
  void copiesBeginWithNothing() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "load", "a");
    time.advance(ofSeconds(10));
    Object copy = Woven.call(foo, "clone");
    isDown = true;
    assertThrows(IOException.class, () -> Woven.call(copy, "load", "a"));
    assertThat(Woven.call(copy, "loadCacheStats")).isEqualTo(new CacheStats(0, 0, 0, 0, 1, 0));
    assertThat(Woven.call(foo, "load", "a")).isEqualTo(1);
  }

  private static Object later(Object foo) throws Throwable {
    return ((CompletableFuture<?>) Woven.call(foo, "later", "a")).join();
  }

  private void runTasks() {
    List<Runnable> all = List.copyOf(tasks);
    tasks.clear();
    all.forEach(Runnable::run);
  }
}
