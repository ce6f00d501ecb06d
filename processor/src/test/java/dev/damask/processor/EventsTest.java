package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.observe.AttemptFailed;
import dev.damask.observe.CallEvent;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What listeners are told of decorated methods. */
final class EventsTest {

  private static final String SYNC =
      """
      @Decorate public class Foo {
        final Callable<?> body;
        public Foo(Callable<?> body) { this.body = body; }
        @Timed("loading") public Object load() throws Exception { return body.call(); }
        @Retry(maxAttempts = 2, notOn = FileNotFoundException.class) public Object fetch() throws Exception { return body.call(); }
        @Retry(maxAttempts = 2, when = "isTransient") public Object pick() throws Exception { return body.call(); }
        boolean isTransient(Exception failure) { return failure instanceof FileNotFoundException; }
        @Retry(maxAttempts = 2, whenResult = "isBusy", fallback = "instead") public Object ask() throws Exception { return body.call(); }
        static boolean isBusy(Object result) { return "busy".equals(result); }
        Object instead() { return "instead"; }
        @Fallback("instead") public Object answered() throws Exception { return body.call(); }
        @Cached public Object cached(String key) throws Exception { return body.call(); }
        @Timeout("1s") public Object limited() throws Exception { return body.call(); }
        @Bulkhead(1) public Object crowded() throws Exception { return body.call(); }
        @Bulkhead(value = 1, key = "who") public Object crowdedBy(String who) throws Exception { return body.call(); }
        @RateLimit(value = 1) public Object paced() throws Exception { return body.call(); }
        @CircuitBreaker(window = 1, openFor = "10s") public Object broken() throws Exception { return body.call(); }
        @CircuitBreaker(window = 1, openFor = "10s", name = "backend") public Object first() throws Exception { return body.call(); }
        @CircuitBreaker(window = 1, openFor = "10s", name = "backend") public Object second() throws Exception { return body.call(); }
      }
      """;

  private static final Woven FOO = Woven.of(SYNC);

  private static final Woven LATER =
      Woven.of(
          SYNC.replaceAll("public Object", "public CompletableFuture<Object>")
              .replaceAll("throws Exception", "")
              .replace("return body.call();", "return begin();")
              .replace(
                  "Object instead() { return \"instead\"; }",
                  "CompletableFuture<Object> instead() { return CompletableFuture.completedFuture(\"instead\"); }")
              .replace(
                  "public Foo(",
                  "@SuppressWarnings(\"unchecked\") CompletableFuture<Object> begin() { try { return (CompletableFuture<Object>) body.call(); } catch (Exception e) { return CompletableFuture.failedFuture(e); } } public Foo("));

  private final FakeTime time = new FakeTime();
  private final List<CallEvent> told = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Object> outcomes = new ArrayDeque<>();
  private final IOException failure = new IOException("down");

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  private Object create(Woven woven) throws Throwable {
    boolean later = woven == LATER;
    Callable<Object> body =
        () -> {
          time.advance(Duration.ofMillis(5));
          Object next = outcomes.isEmpty() ? "done" : outcomes.remove();
          if (next instanceof Callable<?> callable) {
            next = callable.call();
          }
          if (later) {
            return next instanceof Throwable thrown
                ? CompletableFuture.failedFuture(thrown)
                : next instanceof CompletableFuture<?>
                    ? next
                    : CompletableFuture.completedFuture(next);
          }
          if (next instanceof Exception thrown) {
            throw thrown;
          }
          return next;
        };
    return woven.create(time.builder().listeners(List.of(told::add)).build(), body);
  }

  /** Calls a method, waits for what comes later, and returns or throws what comes of it. */
  private Object call(Object foo, String method, Object... arguments) throws Throwable {
    Object result = Woven.call(foo, method, arguments);
    if (result instanceof CompletableFuture<?> future) {
      if (!future.isDone()) {
        time.advance(Duration.ofSeconds(5));
      }
      try {
        return future.get();
      } catch (ExecutionException e) {
        throw e.getCause();
      }
    }
    return result;
  }

  private void give(Object... next) {
    outcomes.addAll(Arrays.asList(next));
  }

  private List<String> told() {
    List<String> lines =
        told.stream().map(event -> event.toString().replaceFirst("type=p.Foo, ", "")).toList();
    assertThat(told.stream().map(CallEvent::type).distinct().toList())
        .isEqualTo(told.isEmpty() ? List.of() : List.of("p.Foo"));
    told.clear();
    return lines;
  }

  @Test
  void callsOfTimedMethodsUnderTheMethodsName() throws Throwable {
    for (Woven woven : List.of(FOO, LATER)) {
      Object foo = create(woven);
      call(foo, "load");
      give(failure);
      assertThat(assertThrows(IOException.class, () -> call(foo, "load")))
          .isSameInstanceAs(failure);
      assertThat(told())
          .containsExactly(
              "CallEnded[method=load, elapsed=PT0.005S, failure=null]",
              "CallEnded[method=load, elapsed=PT0.005S, failure=" + failure + "]")
          .inOrder();
    }
  }

  @Test
  void eachFailureThatIsRetriedAndTheLast() throws Throwable {
    for (Woven woven : List.of(FOO, LATER)) {
      Object foo = create(woven);
      IOException other = new IOException("still down");
      give(failure, other);
      assertThrows(IOException.class, () -> call(foo, "fetch"));
      assertThat(((AttemptFailed) told.get(0)).failure()).isSameInstanceAs(failure);
      assertThat(told())
          .containsExactly(
              "AttemptFailed[method=fetch, attempt=1, maxAttempts=2, delay=PT1S, failure="
                  + failure
                  + "]",
              "AttemptFailed[method=fetch, attempt=2, maxAttempts=2, delay=null, failure="
                  + other
                  + "]")
          .inOrder();
      give(new FileNotFoundException());
      assertThrows(IOException.class, () -> call(foo, "fetch"));
      give(failure);
      assertThrows(IOException.class, () -> call(foo, "pick"));
      assertThat(told()).isEmpty();
      give(new FileNotFoundException("gone"));
      call(foo, "pick");
      assertThat(told()).hasSize(1);
    }
  }

  @Test
  void unwantedResultsAndTheFallbackOfARetry() throws Throwable {
    for (Woven woven : List.of(FOO, LATER)) {
      Object foo = create(woven);
      give("busy", "busy");
      assertThat(call(foo, "ask")).isEqualTo("instead");
      give(failure, "busy");
      assertThat(call(foo, "ask")).isEqualTo("instead");
      assertThat(told())
          .containsExactly(
              "AttemptFailed[method=ask, attempt=1, maxAttempts=2, delay=PT1S, failure=null]",
              "AttemptFailed[method=ask, attempt=2, maxAttempts=2, delay=null, failure=null]",
              "FallbackAnswered[method=ask, failure=null]",
              "AttemptFailed[method=ask, attempt=1, maxAttempts=2, delay=PT1S, failure="
                  + failure
                  + "]",
              "AttemptFailed[method=ask, attempt=2, maxAttempts=2, delay=null, failure=null]",
              "FallbackAnswered[method=ask, failure=null]")
          .inOrder();
    }
  }

  @Test
  void anInterruptEndsTheAttempts() throws Throwable {
    Object foo = create(FOO);
    give(
        (Callable<Object>)
            () -> {
              Thread.currentThread().interrupt();
              throw failure;
            });
    assertThrows(IOException.class, () -> call(foo, "fetch"));
    assertThat(told())
        .containsExactly(
            "AttemptFailed[method=fetch, attempt=1, maxAttempts=2, delay=null, failure="
                + failure
                + "]");
  }

  @Test
  void anAnswerOfAFallbackAndNoAttemptOfIt() throws Throwable {
    for (Woven woven : List.of(FOO, LATER)) {
      Object foo = create(woven);
      give(failure);
      assertThat(call(foo, "answered")).isEqualTo("instead");
      assertThat(told())
          .containsExactly("FallbackAnswered[method=answered, failure=" + failure + "]");
    }
  }

  @Test
  void aCallWhoseTimeIsUp() throws Throwable {
    Object foo = create(FOO);
    give(
        (Callable<Object>)
            () -> {
              time.advance(Duration.ofSeconds(1));
              return "late";
            });
    assertThrows(Exception.class, () -> call(foo, "limited"));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    Object later = create(LATER);
    give(new CompletableFuture<Object>());
    assertThrows(Exception.class, () -> call(later, "limited"));
    assertThat(told())
        .containsExactly(
            "CallTimedOut[method=limited, limit=PT1S]", "CallTimedOut[method=limited, limit=PT1S]");
  }

  @Test
  void callsThatAreKeptOff() throws Throwable {
    Object foo = create(FOO);
    give(
        (Callable<Object>)
            () -> {
              assertThrows(BulkheadFullException.class, () -> call(foo, "crowded"));
              return "done";
            });
    call(foo, "crowded");
    give(
        (Callable<Object>)
            () -> {
              assertThrows(BulkheadFullException.class, () -> call(foo, "crowdedBy", "a"));
              return "done";
            });
    call(foo, "crowdedBy", "a");
    call(foo, "paced");
    assertThrows(Exception.class, () -> call(foo, "paced"));
    Object later = create(LATER);
    give(new CompletableFuture<Object>());
    assertThat(Woven.call(later, "crowded")).isNotNull();
    assertThrows(Exception.class, () -> call(later, "crowded"));
    assertThat(Woven.call(later, "paced")).isNotNull();
    assertThrows(Exception.class, () -> call(later, "paced"));
    assertThat(
            told().stream()
                .map(line -> line.replaceFirst(", reason=dev.damask.decorate.(\\w+).*", " $1")))
        .containsExactly(
            "CallRejected[method=crowded BulkheadFullException",
            "CallRejected[method=crowdedBy BulkheadFullException",
            "CallRejected[method=paced RateLimitExceededException",
            "CallRejected[method=crowded BulkheadFullException",
            "CallRejected[method=paced RateLimitExceededException")
        .inOrder();
  }

  @Test
  void changesOfACircuitAndWhatItRejects() throws Throwable {
    for (Woven woven : List.of(FOO, LATER)) {
      Object foo = create(woven);
      give(failure);
      assertThrows(IOException.class, () -> call(foo, "broken"));
      assertThrows(CircuitOpenException.class, () -> call(foo, "broken"));
      time.advance(Duration.ofSeconds(10));
      Woven.call(foo, "broken");
      assertThat(
              told().stream()
                  .map(line -> line.replaceFirst(", reason=dev.damask.decorate.(\\w+).*", " $1")))
          .containsExactly(
              "CircuitChanged[method=broken, from=CLOSED, to=OPEN]",
              "CallRejected[method=broken CircuitOpenException",
              "CircuitChanged[method=broken, from=OPEN, to=HALF_OPEN]",
              "CircuitChanged[method=broken, from=HALF_OPEN, to=CLOSED]")
          .inOrder();
    }
  }

  @Test
  void aSharedCircuitNamesTheMethodWhoseCallChangedIt() throws Throwable {
    Object foo = create(FOO);
    give(failure);
    assertThrows(IOException.class, () -> call(foo, "first"));
    time.advance(Duration.ofSeconds(10));
    call(foo, "second");
    Circuit circuit = (Circuit) Woven.call(foo, "backendCircuit");
    circuit.open();
    circuit.open();
    circuit.close();
    assertThat(told())
        .containsExactly(
            "CircuitChanged[method=first, from=CLOSED, to=OPEN]",
            "CircuitChanged[method=second, from=OPEN, to=HALF_OPEN]",
            "CircuitChanged[method=second, from=HALF_OPEN, to=CLOSED]",
            "CircuitChanged[method=backend, from=CLOSED, to=OPEN]",
            "CircuitChanged[method=backend, from=OPEN, to=CLOSED]")
        .inOrder();
  }

  @Test
  void decoratorsOfAClassAndOfAnInterface() throws Throwable {
    Woven ofClass =
        Woven.of(
            "@Decorate @Timed public class Foo { public int get() { return 1; } public int more() { return 2; } }");
    Object foo = ofClass.create(time.builder().listeners(List.of(told::add)).build());
    Woven.call(foo, "get");
    Woven.call(foo, "more");
    Woven ofInterface =
        Woven.of(
            "@Decorate public interface Foo { @Timed int get(); } final class Real implements Foo { public int get() { return 3; } }");
    Object delegating =
        ofInterface.create(
            time.builder().listeners(List.of(told::add)).build(), ofInterface.create("Real"));
    Woven.call(delegating, "get");
    assertThat(told())
        .containsExactly(
            "CallEnded[method=get, elapsed=PT0S, failure=null]",
            "CallEnded[method=more, elapsed=PT0S, failure=null]",
            "CallEnded[method=get, elapsed=PT0S, failure=null]")
        .inOrder();
  }

  @Test
  void nothingMoreOfACallThatIsCancelled() throws Throwable {
    Object foo = create(LATER);
    CompletableFuture<Object> attempt = new CompletableFuture<>();
    give(failure, attempt);
    CompletableFuture<?> call = (CompletableFuture<?>) Woven.call(foo, "fetch");
    time.advance(Duration.ofSeconds(1));
    assertThat(told()).hasSize(1);
    call.cancel(true);
    assertThat(attempt.isCancelled()).isTrue();
    give(new CompletableFuture<Object>());
    CompletableFuture<?> limited = (CompletableFuture<?>) Woven.call(foo, "limited");
    limited.cancel(true);
    time.advance(Duration.ofSeconds(5));
    assertThat(told()).isEmpty();
  }

  @Test
  void whatACacheAnswers() throws Throwable {
    for (Woven woven : List.of(FOO, LATER)) {
      Object foo = create(woven);
      call(foo, "cached", "a");
      call(foo, "cached", "a");
      give(failure);
      assertThrows(IOException.class, () -> call(foo, "cached", "b"));
      assertThat(told())
          .containsExactly(
              "CacheAsked[method=cached, answer=COMPUTED]", "CacheAsked[method=cached, answer=HIT]")
          .inOrder();
    }
  }

  @Test
  void whoJoinsAComputation() throws Throwable {
    Object foo = create(FOO);
    FutureTask<Object> joins = new FutureTask<>(() -> quietly(foo));
    Thread other = new Thread(joins);
    give(
        (Callable<Object>)
            () -> {
              other.start();
              long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
              while (other.getState() != Thread.State.WAITING && System.nanoTime() - end < 0) {
                Thread.onSpinWait();
              }
              return "once";
            });
    assertThat(call(foo, "cached", "a")).isEqualTo("once");
    assertThat(joins.get(60, TimeUnit.SECONDS)).isEqualTo("once");
    assertThat(told())
        .containsExactly(
            "CacheAsked[method=cached, answer=COMPUTED]",
            "CacheAsked[method=cached, answer=JOINED]");
  }

  private static Object quietly(Object foo) throws Exception {
    try {
      return Woven.call(foo, "cached", "a");
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoBoardsAFlightAndWhoLeavesIt() throws Throwable {
    Object later = create(LATER);
    CompletableFuture<Object> flight = new CompletableFuture<>();
    give(flight);
    CompletableFuture<?> first = (CompletableFuture<?>) Woven.call(later, "cached", "a");
    CompletableFuture<?> second = (CompletableFuture<?>) Woven.call(later, "cached", "a");
    CompletableFuture<?> third = (CompletableFuture<?>) Woven.call(later, "cached", "a");
    third.cancel(true);
    assertThat(told()).isEmpty();
    flight.complete("once");
    assertThat(first.get()).isEqualTo("once");
    assertThat(second.get()).isEqualTo("once");
    assertThat(told())
        .containsExactly(
            "CacheAsked[method=cached, answer=COMPUTED]",
            "CacheAsked[method=cached, answer=JOINED]");
  }
}
