package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What {@code @Bulkhead} does when it runs. */
final class BulkheadTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            private final Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            @Bulkhead(1) public Object one(String url) throws Exception { return body.call(); }
            @Bulkhead(1) public Object one(int url) throws Exception { return body.call(); }
            @Bulkhead(value = 1, key = "tenant") public Object keyed(String tenant, int page) throws Exception { return body.call(); }
            @Bulkhead(value = 1, key = {"tenants", "page"}) public Object many(int page, List<String> tenants) throws Exception { return body.call(); }
            @Bulkhead(value = 2, name = "backend") public Object first() throws Exception { return body.call(); }
            @Bulkhead(value = 2, name = "backend") public void second() throws Exception { body.call(); }
            @Bulkhead(value = 2, name = "backend") @SuppressWarnings("unchecked")
            public CompletableFuture<Object> third() {
              try { return (CompletableFuture<Object>) body.call(); }
              catch (Exception e) { throw new IllegalStateException(e); }
            }
            @Bulkhead(value = 1, maxWait = "10s") public Object quiet() {
              try { return body.call(); }
              catch (RuntimeException e) { throw e; }
              catch (Exception e) { throw new IllegalStateException(e); }
            }
            @Bulkhead(value = 1, maxWait = "10s") public Object loud() throws InterruptedException { return quiet(); }
            @Bulkhead(value = 1, maxWait = "10s") @SuppressWarnings("unchecked")
            public CompletableFuture<Object> later() throws Exception { return (CompletableFuture<Object>) body.call(); }
          }
          """);

  private final FakeTime time = new FakeTime();

  /** A body that makes another call of the same wrapper within itself. */
  private static final class Nested implements Callable<Object> {
    Object foo;
    Executable inside = () -> {};

    @Override
    public Object call() throws Exception {
      Executable once = inside;
      inside = () -> {};
      try {
        once.execute();
      } catch (Exception | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
      return "done";
    }
  }

  private final Nested body = new Nested();

  private Object foo() throws Throwable {
    body.foo = FOO.create(time.environment(), body);
    return body.foo;
  }

  @Test
  void callsBeyondThePlacesAreRejected() throws Throwable {
    Object foo = foo();
    body.inside = () -> Woven.call(foo, "first");
    assertThat(Woven.call(foo, "first")).isEqualTo("done");
    body.inside =
        () -> {
          body.inside = () -> Woven.call(foo, "second");
          Woven.call(foo, "first");
        };
    BulkheadFullException full =
        assertThrows(BulkheadFullException.class, () -> Woven.call(foo, "first"));
    assertThat(full.method()).isEqualTo("second");
    assertThat(full.type()).isEqualTo("p.Foo");
    assertThat(full.getStackTrace()).isEmpty();
    assertThat(Woven.call(foo, "first")).isEqualTo("done");
  }

  @Test
  void overloadsAndWrappersHavePlacesOfTheirOwn() throws Throwable {
    Object foo = foo();
    Object other = FOO.create(time.environment(), body);
    body.inside = () -> Woven.call(other, "loud");
    assertThat(Woven.call(foo, "loud")).isEqualTo("done");
    body.inside = () -> FOO.type("Foo").getMethod("one", int.class).invoke(foo, 1);
    assertThat(FOO.type("Foo").getMethod("one", String.class).invoke(foo, "url")).isEqualTo("done");
  }

  @Test
  void eachKeyHasPlacesOfItsOwn() throws Throwable {
    Object foo = foo();
    body.inside = () -> Woven.call(foo, "keyed", "b", 1);
    assertThat(Woven.call(foo, "keyed", "a", 1)).isEqualTo("done");
    body.inside = () -> Woven.call(foo, "keyed", null, 1);
    assertThat(Woven.call(foo, "keyed", "a", 1)).isEqualTo("done");
    body.inside = () -> Woven.call(foo, "keyed", "a", 2);
    assertThrows(BulkheadFullException.class, () -> Woven.call(foo, "keyed", "a", 1));
  }

  @Test
  void aListInTheKeyIsCopied() throws Throwable {
    Object foo = foo();
    List<String> tenants = new ArrayList<>(List.of("a"));
    body.inside =
        () -> {
          tenants.add("b");
          body.inside = () -> Woven.call(foo, "many", 1, List.of("a"));
          Woven.call(foo, "many", 1, tenants);
        };
    assertThrows(BulkheadFullException.class, () -> Woven.call(foo, "many", 1, tenants));
    tenants.clear();
    assertThat(Woven.call(foo, "many", 1, tenants)).isEqualTo("done");
  }

  @Test
  void aPlaceIsLeftByWhoeverFails() throws Throwable {
    Object foo = foo();
    for (int i = 0; i < 3; i++) {
      IllegalStateException failure = new IllegalStateException();
      body.inside =
          () -> {
            throw failure;
          };
      assertThat(assertThrows(Exception.class, () -> Woven.call(foo, "one", "url")))
          .isSameInstanceAs(failure);
    }
    assertThat(FOO.type("Foo").getMethod("one", String.class).invoke(foo, "url")).isEqualTo("done");
  }

  @Test
  void whoIsInterruptedWhileWaitingIsToldAsTheMethodSays() throws Throwable {
    Object foo = foo();
    body.inside =
        () -> {
          Thread.currentThread().interrupt();
          Woven.call(foo, "quiet");
        };
    CancellationException cancelled =
        assertThrows(CancellationException.class, () -> Woven.call(foo, "quiet"));
    assertThat(cancelled).hasMessageThat().contains("quiet()");
    assertThat(Thread.interrupted()).isTrue();
    body.inside =
        () -> {
          Thread.currentThread().interrupt();
          Woven.call(foo, "loud");
        };
    Throwable thrown = assertThrows(Throwable.class, () -> Woven.call(foo, "loud"));
    assertThat(thrown.getCause()).isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
    assertThat(Woven.call(foo, "loud")).isEqualTo("done");
  }

  @Test
  void anAsynchronousCallKeepsItsPlaceUntilItIsDone() throws Throwable {
    CompletableFuture<Object> first = new CompletableFuture<>();
    Object foo = FOO.create(time.environment(), (Callable<?>) () -> first);
    CompletableFuture<?> one = (CompletableFuture<?>) Woven.call(foo, "third");
    CompletableFuture<?> two = (CompletableFuture<?>) Woven.call(foo, "third");
    CompletableFuture<?> three = (CompletableFuture<?>) Woven.call(foo, "third");
    ExecutionException full = assertThrows(ExecutionException.class, three::get);
    assertThat(full.getCause()).isInstanceOf(BulkheadFullException.class);
    assertThat(((BulkheadFullException) full.getCause()).method()).isEqualTo("third");
    assertThrows(BulkheadFullException.class, () -> Woven.call(foo, "second"));
    first.complete("done");
    assertThat(one.get()).isEqualTo("done");
    assertThat(two.get()).isEqualTo("done");
    Woven.call(foo, "second");
  }

  @Test
  void anAsynchronousCallWaitsWithoutAThread() throws Throwable {
    CompletableFuture<Object> first = new CompletableFuture<>();
    Object foo = FOO.create(time.environment(), (Callable<?>) () -> first);
    Woven.call(foo, "later");
    CompletableFuture<?> waiting = (CompletableFuture<?>) Woven.call(foo, "later");
    CompletableFuture<?> tooLong = (CompletableFuture<?>) Woven.call(foo, "later");
    assertThat(time.delays()).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10));
    assertThat(waiting.cancel(true)).isTrue();
    time.advance(Duration.ofSeconds(10));
    assertThat(assertThrows(ExecutionException.class, tooLong::get).getCause())
        .isInstanceOf(BulkheadFullException.class);
    CompletableFuture<?> next = (CompletableFuture<?>) Woven.call(foo, "later");
    assertThat(next.isDone()).isFalse();
    first.complete("done");
    assertThat(next.get()).isEqualTo("done");
  }
}
