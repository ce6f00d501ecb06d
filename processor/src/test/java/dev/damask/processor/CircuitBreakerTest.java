package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What {@code @CircuitBreaker} does when it runs, and what its accessors show. */
final class CircuitBreakerTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            private final Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            @CircuitBreaker(window = 4, minimumCalls = 2, openFor = "10s", trials = 2)
            public Object fetch(String url) throws Exception { return body.call(); }
            @CircuitBreaker(window = 2, on = IOException.class, notOn = FileNotFoundException.class, slow = "1s")
            public Object picky() throws Exception { return body.call(); }
            @CircuitBreaker(window = 1, key = "tenant") Object keyed(int page, String tenant) throws Exception { return body.call(); }
            @CircuitBreaker(window = 2, name = "backend") public Object first() throws Exception { return body.call(); }
            @CircuitBreaker(window = 2, name = "backend") public void second() throws Exception { body.call(); }
            @CircuitBreaker(window = 2, openFor = "10s") @SuppressWarnings("unchecked")
            public CompletableFuture<Object> later() throws Exception { return (CompletableFuture<Object>) body.call(); }
            @CircuitBreaker(window = 1) @Timeout("2s") @SuppressWarnings("unchecked")
            public CompletableFuture<Object> outside() throws Exception { return (CompletableFuture<Object>) body.call(); }
            @Timeout("2s") @CircuitBreaker(window = 1) @SuppressWarnings("unchecked")
            public CompletableFuture<Object> inside() throws Exception { return (CompletableFuture<Object>) body.call(); }
          }
          """);

  private final FakeTime time = new FakeTime();
  private Callable<?> body = () -> "done";

  private Object foo() throws Throwable {
    return FOO.create(time.environment(), (Callable<?>) () -> body.call());
  }

  private void fail(Object foo, String name, Throwable failure, Object... arguments) {
    Callable<?> before = body;
    body =
        () -> {
          if (failure instanceof Exception e) {
            throw e;
          }
          throw (Error) failure;
        };
    assertThat(assertThrows(Throwable.class, () -> Woven.call(foo, name, arguments)))
        .isSameInstanceAs(failure);
    body = before;
  }

  private static Circuit circuit(Object foo, String name, Object... arguments) throws Throwable {
    return (Circuit) Woven.call(foo, name + "Circuit", arguments);
  }

  private static CircuitOpenException rejected(Object foo, String name, Object... arguments) {
    return assertThrows(CircuitOpenException.class, () -> Woven.call(foo, name, arguments));
  }

  @Test
  void itOpensHalfOpensAndCloses() throws Throwable {
    Object foo = foo();
    Circuit circuit = circuit(foo, "fetch");
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo, "fetch", "url");
      assertThat(circuit.failureRate()).isEqualTo(0.0);
      fail(foo, "fetch", new IOException(), "url");
      assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
      CircuitOpenException open = rejected(foo, "fetch", "url");
      assertThat(open.method()).isEqualTo("fetch");
      assertThat(open.retryAfter()).hasValue(Duration.ofSeconds(10));
      time.advance(Duration.ofSeconds(10));
      assertThat(Woven.call(foo, "fetch", "url")).isEqualTo("done");
      assertThat(circuit.state()).isEqualTo(Circuit.State.HALF_OPEN);
      assertThat(Woven.call(foo, "fetch", "url")).isEqualTo("done");
      assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
      assertThat(log.lines())
          .containsExactly(
              "WARN fetch: circuit open for 10s, 1 of 2 calls failed",
              "INFO fetch: circuit half open",
              "INFO fetch: circuit closed")
          .inOrder();
    }
  }

  @Test
  void oneFailureOpensAHalfOpenCircuit() throws Throwable {
    Object foo = foo();
    Circuit circuit = circuit(foo, "fetch");
    circuit.open();
    time.advance(Duration.ofSeconds(10));
    fail(foo, "fetch", new IOException(), "url");
    assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
    circuit.close();
    assertThat(Woven.call(foo, "fetch", "url")).isEqualTo("done");
  }

  @Test
  void whatIsAFailureIsSaid() throws Throwable {
    Object foo = foo();
    Circuit circuit = circuit(foo, "picky");
    fail(foo, "picky", new FileNotFoundException());
    fail(foo, "picky", new IllegalStateException());
    assertThat(circuit.failureRate()).isEqualTo(0.0);
    fail(foo, "picky", new CancellationException());
    assertThat(circuit.failureRate()).isEqualTo(0.0);
    fail(foo, "picky", new AssertionError());
    assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
    circuit.close();
    Woven.call(foo, "picky");
    body =
        () -> {
          time.advance(Duration.ofSeconds(1));
          return "slow";
        };
    assertThat(Woven.call(foo, "picky")).isEqualTo("slow");
    assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void eachKeyHasACircuit() throws Throwable {
    Object foo = foo();
    assertThat(circuit(foo, "keyed", "a").state()).isEqualTo(Circuit.State.CLOSED);
    fail(foo, "keyed", new IOException(), 1, "a");
    assertThat(circuit(foo, "keyed", "a").state()).isEqualTo(Circuit.State.OPEN);
    assertThat(circuit(foo, "keyed", "b").state()).isEqualTo(Circuit.State.CLOSED);
    rejected(foo, "keyed", 2, "a");
    assertThat(Woven.call(foo, "keyed", 1, "b")).isEqualTo("done");
    circuit(foo, "keyed", new Object[] {null}).open();
    rejected(foo, "keyed", 1, null);
    circuit(foo, "keyed", "a").close();
    assertThat(Woven.call(foo, "keyed", 1, "a")).isEqualTo("done");
  }

  @Test
  void methodsOfANameShareACircuit() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = new CapturedLog()) {
      fail(foo, "first", new IOException());
      fail(foo, "second", new IOException());
      assertThat(log.lines())
          .containsExactly("WARN second: circuit open for 30s, 2 of 2 calls failed");
      assertThat(rejected(foo, "first").method()).isEqualTo("first");
      assertThat(circuit(foo, "backend").state()).isEqualTo(Circuit.State.OPEN);
      circuit(foo, "backend").close();
      assertThat(log.lines()).contains("INFO backend: circuit closed");
    }
    assertThat(circuit(foo(), "backend").failureRate()).isEqualTo(0.0);
  }

  @Test
  void anAsynchronousCallEndsWhenItsStageDoes() throws Throwable {
    Object foo = foo();
    Circuit circuit = circuit(foo, "later");
    CompletableFuture<Object> stage = new CompletableFuture<>();
    body = () -> stage;
    CompletableFuture<?> one = (CompletableFuture<?>) Woven.call(foo, "later");
    CompletableFuture<?> two = (CompletableFuture<?>) Woven.call(foo, "later");
    assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
    IOException failure = new IOException();
    stage.completeExceptionally(failure);
    assertThat(assertThrows(ExecutionException.class, one::get).getCause())
        .isSameInstanceAs(failure);
    assertThat(two.isCompletedExceptionally()).isTrue();
    assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
    CompletableFuture<?> three = (CompletableFuture<?>) Woven.call(foo, "later");
    assertThat(assertThrows(ExecutionException.class, three::get).getCause())
        .isInstanceOf(CircuitOpenException.class);
  }

  @Test
  void aCallThatRunsOutOfTimeHasFailedWhereverTheTimeoutStands() throws Throwable {
    for (String name : new String[] {"outside", "inside"}) {
      Object foo = foo();
      body = CompletableFuture::new;
      CompletableFuture<?> call = (CompletableFuture<?>) Woven.call(foo, name);
      assertThat(circuit(foo, name).state()).isEqualTo(Circuit.State.CLOSED);
      time.advance(Duration.ofSeconds(2));
      assertThat(call.isCompletedExceptionally()).isTrue();
      assertThat(circuit(foo, name).state()).isEqualTo(Circuit.State.OPEN);
    }
  }

  @Test
  void aCallThatIsCancelledDoesNotCount() throws Throwable {
    Object foo = foo();
    body = CompletableFuture::new;
    CompletableFuture<?> call = (CompletableFuture<?>) Woven.call(foo, "inside");
    assertThat(call.cancel(true)).isTrue();
    assertThat(circuit(foo, "inside").state()).isEqualTo(Circuit.State.CLOSED);
  }
}
