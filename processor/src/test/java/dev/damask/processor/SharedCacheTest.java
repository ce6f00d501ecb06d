package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.observe.CacheCreated;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import dev.damask.testing.MemoryStores;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@code @Cached(shared = true)} does when it runs; JVMs are class loaders here. */
final class SharedCacheTest {

  private static final String SOURCE =
      """
      @Decorate public class Foo {
        public record Value(String name, int number) {}
        private final Callable<?> body;
        public Foo(Callable<?> body) { this.body = body; }
        Value value() throws Exception {
          Object made = body.call();
          return made == null ? null : new Value("v", (Integer) made);
        }
        @Cached(shared = true, ttl = "10s") public Value load(String name, Set<String> more) throws Exception { return value(); }
        @Cached(shared = true, ttl = "10s", localTtl = "2s") public Value copied(String name) throws Exception { return value(); }
        @Cached(shared = true, ttl = "10s", refreshAfter = "5s", staleFor = "5s", stats = true) public Value fresh(String name) throws Exception { return value(); }
        @Cached(shared = true, ttl = "10s", staleFor = "5s") public CompletableFuture<Value> later(String name) throws Exception {
          return ((CompletableFuture<?>) body.call()).thenApply(it -> new Value("later", (Integer) it));
        }
        @Cached(shared = true, ttl = "") public int only() throws Exception { return (Integer) body.call(); }
        @Cached(shared = true) public String secret(@Sensitive String password) throws Exception { return "" + body.call(); }
        @Evicts("load") public void reload(Set<String> more, String name) {}
        @Evicts(value = "load", onFailure = Evicts.OnFailure.THROW) public void reloadOrThrow(String name, Set<String> more) {}
        @Evicts(value = "load", all = true, onFailure = Evicts.OnFailure.THROW) public void clearOrThrow() {}
        @Evicts(value = "later", onFailure = Evicts.OnFailure.THROW) public CompletableFuture<String> change(String name) { return CompletableFuture.completedFuture("changed"); }
      }
      """;

  private static final Woven FOO = Woven.of(SOURCE);

  private final FakeTime time = new FakeTime();
  private final MemoryStores stores = new MemoryStores();
  private final AtomicInteger calls = new AtomicInteger();
  private final Callable<Object> counting = calls::incrementAndGet;
  private final Environment environment = time.builder().cacheStores(stores).build();

  private Object here(Callable<?> body) throws Throwable {
    return FOO.create(environment, body);
  }

  private Object elsewhere(Callable<?> body) throws Throwable {
    return FOO.again().create(environment, body);
  }

  private static String load(Object foo, String name) throws Throwable {
    return String.valueOf(Woven.call(foo, "load", name, java.util.Set.of("x")));
  }

  private static String call(Object foo, String method) throws Throwable {
    return String.valueOf(Woven.call(foo, method, "a"));
  }

  @Test
  void oneComputesAndOthersHit() throws Throwable {
    assertThat(load(here(counting), "a")).isEqualTo("Value[name=v, number=1]");
    assertThat(load(elsewhere(counting), "a")).isEqualTo("Value[name=v, number=1]");
    assertThat(load(elsewhere(counting), "b")).isEqualTo("Value[name=v, number=2]");
    assertThat(load(elsewhere(() -> null), "c")).isEqualTo("null");
    assertThat(load(elsewhere(counting), "c")).isEqualTo("null");
  }

  @Test
  void aNameIsOfClassMethodTypesAndShape() throws Throwable {
    load(here(counting), "a");
    assertThat(stores.ttls().keySet().iterator().next())
        .matches("p\\.Foo:load\\(java\\.lang\\.String,java\\.util\\.Set\\):[0-9a-f]{16}");
    assertThat(stores.ttls().values()).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void storesKeepStaleValuesToo() throws Throwable {
    call(here(counting), "fresh");
    Woven.call(here(counting), "only");
    assertThat(stores.ttls().values())
        .containsExactly(
            Duration.ofSeconds(15), java.time.temporal.ChronoUnit.FOREVER.getDuration());
  }

  @Test
  void aSetInAKeyHasNoOrder() throws Throwable {
    Object foo = here(counting);
    java.util.Set<String> one = new java.util.LinkedHashSet<>(List.of("x", "yy", "z"));
    java.util.Set<String> two = new java.util.LinkedHashSet<>(List.of("z", "yy", "x"));
    assertThat(Woven.call(foo, "load", "a", one).toString())
        .isEqualTo(Woven.call(foo, "load", "a", two).toString());
    assertThat(calls.get()).isEqualTo(1);
  }

  @Test
  void theReaderDecidesByAge() throws Throwable {
    load(here(counting), "a");
    time.advance(Duration.ofSeconds(10).minusNanos(1));
    load(elsewhere(counting), "a");
    assertThat(calls.get()).isEqualTo(1);
    time.advance(Duration.ofNanos(1));
    load(elsewhere(counting), "a");
    assertThat(calls.get()).isEqualTo(2);
  }

  @Test
  void oneWithoutStoresSaysWhatToGive() {
    Environment none = time.environment();
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> FOO.create(none, counting));
    assertThat(failure).hasMessageThat().contains("cacheStores(");
  }

  @Test
  void aStoreThatFailsFailsNoCallAndIsLeftAlone() throws Throwable {
    Object foo = here(counting);
    stores.fail(new IOException("down"));
    try (CapturedLog log = new CapturedLog()) {
      assertThat(load(foo, "a")).isEqualTo("Value[name=v, number=1]");
      assertThat(stores.asked()).containsExactly("open");
      assertThat(load(foo, "a")).isEqualTo("Value[name=v, number=2]");
      assertThat(stores.asked()).isEmpty();
      for (long pause : new long[] {1, 2, 4, 8, 16, 30, 30}) {
        time.advance(Duration.ofSeconds(pause).minusNanos(1));
        load(foo, "a");
        assertThat(stores.asked()).isEmpty();
        time.advance(Duration.ofNanos(1));
        load(foo, "a");
        assertThat(stores.asked()).containsExactly("open");
      }
      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().get(0)).contains("IOException: down");
    }
    stores.fail(null);
    time.advance(Duration.ofSeconds(30));
    load(foo, "a");
    assertThat(stores.asked()).containsExactly("open", "get", "put").inOrder();
    stores.fail(new IOException("down again"));
    load(foo, "b");
    time.advance(Duration.ofSeconds(1));
    load(foo, "b");
    assertThat(stores.asked()).containsExactly("get", "get").inOrder();
  }

  @Test
  void onlyAnErrorOfTheVirtualMachinePasses() throws Throwable {
    Object foo = here(counting);
    for (Throwable harmless :
        List.of(new StackOverflowError(), new LinkageError(), new InterruptedException())) {
      stores.fail(harmless);
      load(foo, "a");
      assertThat(Thread.interrupted()).isEqualTo(harmless instanceof InterruptedException);
      time.advance(Duration.ofSeconds(30));
    }
    stores.fail(new OutOfMemoryError());
    assertThrows(OutOfMemoryError.class, () -> load(foo, "a"));
  }

  @Test
  void whatIsEvictedIsGoneEverywhere() throws Throwable {
    Object here = here(counting);
    load(elsewhere(counting), "a");
    Woven.call(here, "reload", java.util.Set.of("x"), "a");
    load(elsewhere(counting), "a");
    assertThat(calls.get()).isEqualTo(2);
    Woven.call(here, "invalidateAllLoad");
    load(elsewhere(counting), "a");
    assertThat(calls.get()).isEqualTo(3);
  }

  @Test
  void aKeyThatCouldNotBeEvictedIsAMissUntilItIsPut() throws Throwable {
    Object foo = here(counting);
    load(foo, "a");
    load(foo, "b");
    stores.fail(new IOException("down"));
    Woven.call(foo, "reload", java.util.Set.of("x"), "a");
    IOException thrown =
        assertThrows(
            IOException.class, () -> Woven.call(foo, "reloadOrThrow", "b", java.util.Set.of("x")));
    assertThat(thrown).hasMessageThat().isEqualTo("down");
    stores.fail(null);
    time.advance(Duration.ofSeconds(1));
    assertThat(load(foo, "a")).contains("number=3");
    assertThat(load(foo, "a")).contains("number=3");
    assertThat(load(foo, "b")).contains("number=4");
    assertThat(load(foo, "b")).contains("number=4");
  }

  @Test
  void afterAFailedClearEveryKeyIsAMissUntilItIsPut() throws Throwable {
    Object foo = here(counting);
    load(foo, "a");
    load(foo, "b");
    stores.fail(new IOException("down"));
    assertThrows(IOException.class, () -> Woven.call(foo, "clearOrThrow"));
    stores.fail(null);
    time.advance(Duration.ofSeconds(1));
    assertThat(load(foo, "a")).contains("number=3");
    assertThat(load(foo, "a")).contains("number=3");
    assertThat(load(foo, "b")).contains("number=4");
    Woven.call(foo, "clearOrThrow");
    assertThat(load(foo, "b")).contains("number=5");
  }

  @Test
  void garbageIsAMissAndNoFailureOfTheStore() throws Throwable {
    Object foo = here(counting);
    load(foo, "a");
    stores.read(
        bytes -> {
          bytes[bytes.length / 2] ^= 1;
          return bytes;
        });
    try (CapturedLog log = new CapturedLog()) {
      load(foo, "a");
      load(foo, "a");
      assertThat(log.lines()).hasSize(1);
    }
    assertThat(calls.get()).isEqualTo(3);
    stores.read(bytes -> new byte[0]);
    load(foo, "a");
    assertThat(calls.get()).isEqualTo(4);
    assertThat(stores.asked()).containsAtLeast("get", "put");
  }

  @Test
  void anothersValueIsAMiss() throws Throwable {
    Object foo = here(counting);
    load(foo, "a");
    byte[] ofA = stores.stores().values().iterator().next().values().iterator().next();
    load(foo, "b");
    stores.read(bytes -> ofA);
    assertThat(load(foo, "b")).contains("number=3");
    assertThat(load(foo, "a")).contains("number=1");
  }

  @Test
  void aChangedShapeIsAMiss() throws Throwable {
    load(here(counting), "a");
    Woven changed =
        Woven.of(SOURCE.replace("String name, int number) {}", "String name, long number) {}"));
    assertThat(load(changed.create(environment, counting), "a")).contains("number=2");
    assertThat(load(here(counting), "a")).contains("number=1");
  }

  @Test
  void aCopyIsServedForItsTime() throws Throwable {
    Object foo = here(counting);
    call(foo, "copied");
    stores.asked();
    time.advance(Duration.ofSeconds(2).minusNanos(1));
    call(foo, "copied");
    assertThat(stores.asked()).isEmpty();
    time.advance(Duration.ofNanos(1));
    call(foo, "copied");
    assertThat(stores.asked()).containsExactly("get");
    time.advance(Duration.ofSeconds(7));
    call(foo, "copied");
    time.advance(Duration.ofSeconds(1));
    assertThat(call(foo, "copied")).contains("number=2");
  }

  @Test
  void aSharedValueIsRefreshedOnce() throws Throwable {
    Object foo = here(counting);
    call(foo, "fresh");
    time.advance(Duration.ofSeconds(5));
    assertThat(call(elsewhere(counting), "fresh")).contains("number=1");
    assertThat(call(foo, "fresh")).contains("number=2");
    assertThat(calls.get()).isEqualTo(2);
  }

  @Test
  void anExpiredValueAnswersAFailureForAWhile() throws Throwable {
    call(here(counting), "fresh");
    Object failing =
        elsewhere(
            () -> {
              calls.incrementAndGet();
              throw new IOException("no");
            });
    time.advance(Duration.ofSeconds(10));
    assertThat(call(failing, "fresh")).contains("number=1");
    assertThat(call(failing, "fresh")).contains("number=1");
    assertThat(calls.get()).isEqualTo(2);
    time.advance(Duration.ofSeconds(1));
    assertThat(call(failing, "fresh")).contains("number=1");
    assertThat(calls.get()).isEqualTo(3);
    time.advance(Duration.ofSeconds(4).plusNanos(1));
    assertThrows(IOException.class, () -> call(failing, "fresh"));
  }

  @Test
  void anEvictedValueAnswersNothing() throws Throwable {
    Object foo = here(counting);
    call(foo, "fresh");
    time.advance(Duration.ofSeconds(11));
    Woven.call(foo, "invalidateFresh", "a");
    Object failing =
        here(
            () -> {
              throw new IOException("no");
            });
    assertThrows(IOException.class, () -> call(failing, "fresh"));
  }

  @Test
  void anEvictionKeepsOutWhatIsComputed() throws Throwable {
    CountDownLatch computing = new CountDownLatch(1);
    CountDownLatch evicted = new CountDownLatch(1);
    Object slow =
        here(
            () -> {
              computing.countDown();
              evicted.await();
              return 100;
            });
    FutureTask<String> first =
        new FutureTask<>(
            () -> {
              try {
                return load(slow, "a");
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    new Thread(first).start();
    computing.await();
    Object other = here(counting); // another wrapper, and the same cache
    Woven.call(other, "reload", java.util.Set.of("x"), "a");
    evicted.countDown();
    assertThat(first.get()).contains("number=100");
    assertThat(load(other, "a")).contains("number=1");
  }

  @Test
  void asynchronousMethodsShareToo() throws Throwable {
    CompletableFuture<Integer> arriving = new CompletableFuture<>();
    Object foo = here(() -> arriving);
    CompletableFuture<?> first = (CompletableFuture<?>) Woven.call(foo, "later", "a");
    CompletableFuture<?> second = (CompletableFuture<?>) Woven.call(foo, "later", "a");
    assertThat(second.isDone()).isFalse();
    arriving.complete(7);
    assertThat(first.join().toString()).contains("number=7");
    assertThat(second.join().toString()).contains("number=7");
    Object failing =
        elsewhere(
            () -> {
              throw new IOException("no");
            });
    CompletableFuture<?> hit = (CompletableFuture<?>) Woven.call(failing, "later", "a");
    assertThat(hit.join().toString()).contains("number=7");
    time.advance(Duration.ofSeconds(12));
    CompletableFuture<?> stale = (CompletableFuture<?>) Woven.call(failing, "later", "a");
    assertThat(stale.join().toString()).contains("number=7");
    CompletableFuture<?> changed = (CompletableFuture<?>) Woven.call(failing, "change", "a");
    assertThat(changed.join()).isEqualTo("changed");
    CompletableFuture<?> gone = (CompletableFuture<?>) Woven.call(failing, "later", "a");
    assertThat(gone.isCompletedExceptionally()).isTrue();
  }

  @Test
  void callersOfAsynchronousMethodsNeverWaitForTheStore() throws Throwable {
    java.util.Queue<Runnable> queue = new java.util.ArrayDeque<>();
    Environment queued = time.builder().cacheStores(stores).executor(queue::add).build();
    CompletableFuture<Integer> arriving = CompletableFuture.completedFuture(1);
    Object foo = FOO.create(queued, (Callable<?>) () -> arriving);
    CompletableFuture<?> first = (CompletableFuture<?>) Woven.call(foo, "later", "a");
    assertThat(stores.asked()).isEmpty();
    queue.remove().run();
    assertThat(stores.asked()).containsExactly("open", "get").inOrder();
    assertThat(first.isDone()).isTrue();
    CompletableFuture<?> second = (CompletableFuture<?>) Woven.call(foo, "later", "a");
    assertThat(second.isDone()).isTrue();
    queue.remove().run();
    assertThat(stores.asked()).containsExactly("put");
    stores.fail(new IOException("down"));
    CompletableFuture<?> changed = (CompletableFuture<?>) Woven.call(foo, "change", "a");
    assertThat(changed.isDone()).isFalse();
    queue.remove().run();
    assertThat(changed.isCompletedExceptionally()).isTrue();
  }

  @Test
  void whatIsSensitiveIsNotSeenInTheStore() throws Throwable {
    assertThat(Woven.call(here(counting), "secret", "swordfish")).isEqualTo("1");
    assertThat(Woven.call(elsewhere(counting), "secret", "swordfish")).isEqualTo("1");
    stores
        .stores()
        .values()
        .forEach(
            all ->
                all.keySet()
                    .forEach(
                        key ->
                            assertThat(
                                    new String(
                                        key.array(), java.nio.charset.StandardCharsets.ISO_8859_1))
                                .doesNotContain("swordfish")));
  }

  @Test
  void listenersHearOfFailuresAndOfSharedAnswers() throws Throwable {
    List<String> heard = new java.util.ArrayList<>();
    Environment listening =
        time.builder()
            .cacheStores(stores)
            .listeners(
                List.of(
                    event -> {
                      if (!(event instanceof CacheCreated)) {
                        heard.add(event.toString());
                      }
                    }))
            .build();
    load(here(counting), "a");
    Object foo = FOO.again().create(listening, counting);
    load(foo, "a");
    stores.fail(new IOException("down"));
    load(foo, "b");
    assertThat(heard)
        .containsExactly(
            "CacheAsked[type=p.Foo, method=load, answer=SHARED]",
            "StoreFailed[type=p.Foo, method=load, operation=GET,"
                + " failure=java.io.IOException: down]",
            "CacheAsked[type=p.Foo, method=load, answer=COMPUTED]")
        .inOrder();
  }
}
