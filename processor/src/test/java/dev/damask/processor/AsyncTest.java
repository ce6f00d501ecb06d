package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.TimingSink;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What decorators do on asynchronous methods. */
final class AsyncTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            static final List<String> EVENTS = new ArrayList<>();

            @Timed public <T> CompletableFuture<T> timed(Callable<CompletableFuture<T>> body) throws Exception { return body.call(); }
            @Logged(level = org.slf4j.event.Level.INFO)
            public CompletionStage<?> logged(Callable<CompletableFuture<?>> body) throws Exception { return body.call(); }
            @Timed @Retry(maxAttempts = 2, fallback = "instead")
            public CompletableFuture<String> retried(Callable<CompletableFuture<String>> body) throws Exception { return body.call(); }
            CompletableFuture<String> instead(Callable<CompletableFuture<String>> body, Throwable failure) {
              if (failure instanceof UncheckedIOException) { return CompletableFuture.failedFuture(new IllegalArgumentException("worse")); }
              return failure instanceof IllegalStateException ? CompletableFuture.failedFuture(failure) : CompletableFuture.completedFuture("instead of " + failure.getMessage());
            }
            @Cached(key = "key", ttl = "10s")
            public CompletableFuture<String> cached(String key, Callable<CompletableFuture<String>> body) throws Exception { return body.call(); }
            @Evicts("cached")
            public CompletableFuture<Void> evict(String key, CompletableFuture<Void> end) { return end; }
            @Noted public CompletableFuture<String> noted(CompletableFuture<String> future) { return future; }
            @Noted public String plain() { return "plain"; }
            @Within("scope") public CompletableFuture<String> within(CompletableFuture<String> future) { EVENTS.add("body"); return future; }
            dev.damask.scope.Scope scope() {
              EVENTS.add("open");
              return new dev.damask.scope.Scope() {
                @Override public void succeed() { EVENTS.add("succeed"); }
                @Override public void fail(Throwable failure) { EVENTS.add("fail " + failure.getMessage()); }
                @Override public void close() { EVENTS.add("close"); }
              };
            }
            @Within("session") public CompletableFuture<String> inSession(CompletableFuture<String> future) throws IOException {
              EVENTS.add("body");
              if (future == null) throw new IOException("thrown");
              return future;
            }
            dev.damask.scope.AsyncScope<String> session() {
              return new dev.damask.scope.AsyncScope<>() {
                @Override public CompletionStage<String> enter() { EVENTS.add("enter"); return CompletableFuture.completedFuture("r"); }
                @Override public CompletionStage<Void> exit(String resource, Throwable failure) {
                  EVENTS.add("exit " + resource + (failure == null ? "" : " " + failure.getClass().getSimpleName()));
                  return CompletableFuture.completedFuture(null);
                }
              };
            }
          }
          @DecoratedBy(NoteDecorator.class) @interface Noted {}
          class NoteDecorator implements AsyncDecorator {
            @Override public <R> R around(Call<R> call) throws Exception { Foo.EVENTS.add("around " + call.method()); return call.proceed(); }
            @Override public <R> CompletionStage<R> aroundAsync(Call<CompletionStage<R>> call) throws Exception {
              Foo.EVENTS.add("begin " + call.method());
              return call.proceed().whenComplete((value, failure) -> Foo.EVENTS.add("end " + value));
            }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final List<String> sunk = new ArrayList<>();
  private final TimingSink sink =
      (type, name, elapsed, failure) -> sunk.add(name + " " + elapsed.toMillis() + " " + failure);
  private final Object foo;
  private final List<String> events;
  private final IOException failure = new IOException("no");

  /** The attempts or computations that have begun. */
  private final Deque<CompletableFuture<String>> begun = new ArrayDeque<>();

  private final Callable<CompletableFuture<String>> body =
      () -> {
        begun.add(new CompletableFuture<>());
        return begun.getLast();
      };

  @SuppressWarnings("unchecked")
  AsyncTest() throws Throwable {
    foo = FOO.create(time.builder().timingSinks(List.of(sink)).build());
    var field = FOO.type("Foo").getDeclaredField("EVENTS");
    field.setAccessible(true);
    events = (List<String>) field.get(null);
    events.clear();
  }

  @Test
  void timingSpeaksAtCompletion() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      CompletableFuture<?> future = call("timed", body);
      time.advance(Duration.ofMillis(250));
      assertThat(sunk).isEmpty();
      begun.getLast().complete("a");
      assertThat(sunk).containsExactly("timed 250 null");
      assertThat(log.lines()).containsExactly("INFO timed took 0.2500s");
      assertThat(future.join()).isEqualTo("a");
    }
  }

  @Test
  void timingOfAFailureAndOfASynchronousThrow() throws Throwable {
    CompletableFuture<?> future = call("timed", body);
    begun.getLast().completeExceptionally(new CompletionException(failure));
    assertThat(failure(future)).isSameInstanceAs(failure);
    Callable<?> throwing =
        () -> {
          throw failure;
        };
    assertThat(assertThrows(IOException.class, () -> call("timed", throwing)))
        .isSameInstanceAs(failure);
    assertThat(sunk).containsExactly("timed 0 " + failure, "timed 0 " + failure);
  }

  @Test
  void aNullStageIsAFailureThatNamesTheMethod() {
    Callable<?> nothing = () -> null;
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> call("timed", nothing));
    assertThat(thrown).hasMessageThat().isEqualTo("timed() returned null");
    assertThat(sunk).hasSize(1);
  }

  @Test
  void cancellationReachesTheMethodsOwnFuture() throws Throwable {
    CompletableFuture<?> future = call("timed", body);
    assertThat(future.cancel(true)).isTrue();
    assertThat(begun.getLast().isCancelled()).isTrue();
    assertThat(sunk.get(0)).contains("CancellationException");
  }

  @Test
  void loggingSpeaksAtCompletion() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      call("logged", body);
      assertThat(log.lines()).hasSize(1);
      begun.getLast().complete("a");
      assertThat(log.lines().get(1)).isEqualTo("INFO logged returned a");
      call("logged", body);
      begun.getLast().completeExceptionally(failure);
      assertThat(log.lines().get(3)).isEqualTo("INFO logged threw java.io.IOException: no");
    }
  }

  @Test
  void retryHoldsNoThreadAndFallsBack() throws Throwable {
    CompletableFuture<?> future = call("retried", body);
    begun.getLast().completeExceptionally(failure);
    assertThat(time.delays()).containsExactly(Duration.ofSeconds(1));
    time.advance(Duration.ofSeconds(1));
    assertThat(begun).hasSize(2);
    begun.getLast().completeExceptionally(new IOException("again"));
    assertThat(future.join()).isEqualTo("instead of again");
    assertThat(sunk).containsExactly("retried 1000 null");
  }

  @Test
  void aFallbackLeavesTheFailureInTheLogOnceItsStageHasSucceeded() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      CompletableFuture<?> future = call("retried", body);
      begun.getLast().completeExceptionally(failure);
      time.advance(Duration.ofSeconds(1));
      begun.getLast().completeExceptionally(new IOException("again"));
      assertThat(future.isDone()).isTrue();
      assertThat(log.lines())
          .contains("WARN retried failed, answered by instead(): java.io.IOException: again");
    }
  }

  @Test
  void aFallbackThatFailsHasTheFailureSuppressed() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      CompletableFuture<?> future = call("retried", body);
      begun.getLast().completeExceptionally(failure);
      time.advance(Duration.ofSeconds(1));
      Throwable last = new java.io.UncheckedIOException(new IOException());
      begun.getLast().completeExceptionally(last);
      assertThat(failure(future)).isInstanceOf(IllegalArgumentException.class);
      assertThat(failure(future).getSuppressed()).asList().containsExactly(last);
      assertThat(log.lines().stream().filter(it -> it.contains("answered by")).toList()).isEmpty();
    }
  }

  @Test
  void retryTakesASynchronousThrowAsAFailure() throws Throwable {
    Callable<CompletableFuture<String>> throwing =
        () -> {
          throw new IllegalStateException("sync");
        };
    CompletableFuture<?> future = call("retried", throwing);
    assertThat(future.isDone()).isFalse();
    time.advance(Duration.ofSeconds(1));
    assertThat(failure(future)).hasMessageThat().isEqualTo("sync");
  }

  @Test
  void cancellationStopsARetry() throws Throwable {
    CompletableFuture<?> future = call("retried", body);
    begun.getLast().completeExceptionally(failure);
    future.cancel(true);
    assertThat(time.delays()).isEmpty();
    assertThat(failure(future)).isInstanceOf(CancellationException.class);
  }

  @Test
  void theCacheSharesWhatIsInFlight() throws Throwable {
    CompletableFuture<?> one = call("cached", "key", body);
    CompletableFuture<?> other = call("cached", "key", body);
    one.cancel(true);
    begun.getLast().complete("a");
    assertThat(other.join()).isEqualTo("a");
    assertThat(call("cached", "key", body).join()).isEqualTo("a");
    assertThat(begun).hasSize(1);
    Woven.call(foo, "invalidateCached", "key");
    assertThat(call("cached", "key", body).isDone()).isFalse();
  }

  @Test
  void evictionComesAfterASuccess() throws Throwable {
    call("cached", "key", body);
    begun.getLast().complete("a");
    CompletableFuture<Void> end = new CompletableFuture<>();
    call("evict", "key", end);
    assertThat(call("cached", "key", body).isDone()).isTrue();
    end.complete(null);
    assertThat(call("cached", "key", body).isDone()).isFalse();
    begun.getLast().complete("b");
    call("evict", "key", CompletableFuture.failedFuture(failure));
    assertThat(call("cached", "key", body).join()).isEqualTo("b");
  }

  @Test
  void oneDecoratorServesBothKindsOfMethods() throws Throwable {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<?> future = call("noted", source);
    assertThat(events).containsExactly("begin noted");
    source.completeExceptionally(failure);
    assertThat(failure(future)).isSameInstanceAs(failure);
    assertThat(Woven.call(foo, "plain")).isEqualTo("plain");
    assertThat(events).containsExactly("begin noted", "end null", "around plain").inOrder();
  }

  @Test
  void aScopeEndsAtCompletion() throws Throwable {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<?> future = call("within", source);
    assertThat(events).containsExactly("open", "body").inOrder();
    source.completeExceptionally(failure);
    assertThat(events).containsExactly("open", "body", "fail no", "close").inOrder();
    assertThat(failure(future)).isSameInstanceAs(failure);
  }

  @Test
  void anAsynchronousScopeIsExitedOnSuccessFailureAndCancellation() throws Throwable {
    assertThat(call("inSession", CompletableFuture.completedFuture("a")).join()).isEqualTo("a");
    assertThat(events).containsExactly("enter", "body", "exit r").inOrder();
    events.clear();
    CompletableFuture<?> thrown = call("inSession", new Object[] {null});
    assertThat(failure(thrown)).hasMessageThat().isEqualTo("thrown");
    assertThat(events).containsExactly("enter", "body", "exit r IOException").inOrder();
    events.clear();
    CompletableFuture<String> source = new CompletableFuture<>();
    call("inSession", source).cancel(true);
    assertThat(source.isCancelled()).isTrue();
    assertThat(events).containsExactly("enter", "body", "exit r CancellationException").inOrder();
  }

  private CompletableFuture<?> call(String method, Object... arguments) throws Throwable {
    return (CompletableFuture<?>) Woven.call(foo, method, arguments);
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isCompletedExceptionally()).isTrue();
    Throwable[] failure = new Throwable[1];
    future.whenComplete((value, failed) -> failure[0] = failed);
    return failure[0];
  }
}
