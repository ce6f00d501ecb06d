package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code @Retry} does when it runs, where methods of the user's say what is to be retried. */
final class RetryWhenTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            @Retry(on = IOException.class, when = "isTransient") public String fetch(Callable<String> body) throws Exception { return body.call(); }
            boolean isTransient(IOException failure) throws IOException {
              if (failure.getMessage().equals("ask not")) { throw new FileNotFoundException("asked"); }
              return failure.getMessage().startsWith("again");
            }
            @Retry(whenResult = "isBusy") public String ask(Callable<String> body) throws Exception { return body.call(); }
            static boolean isBusy(String result) {
              if (result == null) { throw new IllegalArgumentException("asked"); }
              return result.startsWith("busy");
            }
            @Retry(maxAttempts = 2, whenResult = "isBusy", fallback = "instead") public String answered(Callable<String> body) throws Exception { return body.call(); }
            String instead(Callable<String> body) { return "instead"; }
            @Retry(maxAttempts = 2, delay = "0s", whenResult = "isBusy", fallback = "insteadLater") public CompletableFuture<String> later(Callable<String> body) throws Exception {
              return CompletableFuture.completedFuture(body.call());
            }
            CompletableFuture<String> insteadLater(Callable<String> body) { return CompletableFuture.completedFuture("instead"); }
          }
          """);

  private final FakeTime time = new FakeTime();
  private int calls;

  private Object foo() throws Throwable {
    return FOO.create(time.environment());
  }

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  /** Throws what is a failure and returns the rest, one after the other; null for "null". */
  private Callable<Object> giving(Object... outcomes) {
    Deque<Object> left = new ArrayDeque<>(Arrays.asList(outcomes));
    return () -> {
      calls++;
      Object next = left.remove();
      if (next instanceof Exception failure) {
        throw failure;
      }
      return next.equals("null") ? null : next;
    };
  }

  @Test
  void failuresAreRetriedThatTheMethodSays() throws Throwable {
    Object foo = foo();
    assertThat(Woven.call(foo, "fetch", giving(new IOException("again"), "a"))).isEqualTo("a");
    IOException fatal = new IOException("fatal");
    assertThat(
            assertThrows(
                IOException.class,
                () -> Woven.call(foo, "fetch", giving(new IOException("again"), fatal, "a"))))
        .isSameInstanceAs(fatal);
    assertThat(fatal.getSuppressed()).hasLength(1);
    assertThrows(
        IllegalStateException.class,
        () -> Woven.call(foo, "fetch", giving(new IllegalStateException(), "a")));
    assertThat(calls).isEqualTo(5);
  }

  @Test
  void whatTheMethodThrowsIsThrownWithTheFailureInIt() throws Throwable {
    Object foo = foo();
    IOException failure = new IOException("ask not");
    IOException thrown =
        assertThrows(IOException.class, () -> Woven.call(foo, "fetch", giving(failure, "a")));
    assertThat(thrown).hasMessageThat().isEqualTo("asked");
    assertThat(thrown.getSuppressed()).asList().containsExactly(failure);
    assertThrows(IllegalArgumentException.class, () -> Woven.call(foo, "ask", giving("null", "a")));
  }

  @Test
  void unwantedResultsAreRetriedAndNeverShown() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "ask", giving("busy", new IOException("down"), "a")))
          .isEqualTo("a");
      assertThat(log.lines())
          .containsExactly(
              "WARN ask attempt 1 of 3 gave an unwanted result",
              "WARN ask attempt 2 of 3 failed: java.io.IOException: down")
          .inOrder();
    }
    assertThat(time.sleeps()).hasSize(2);
  }

  @Test
  void theLastUnwantedResultIsReturned() throws Throwable {
    assertThat(Woven.call(foo(), "ask", giving("busy 1", "busy 2", "busy 3"))).isEqualTo("busy 3");
  }

  @Test
  void aFallbackAnswersInsteadOfTheLastResultAndOfTheLastFailure() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "answered", giving("busy", "busy"))).isEqualTo("instead");
      assertThat(Woven.call(foo, "answered", giving("busy", new IOException("down"))))
          .isEqualTo("instead");
      assertThat(log.lines())
          .containsExactly(
              "WARN answered attempt 1 of 2 gave an unwanted result",
              "WARN answered gave an unwanted result, answered by instead()",
              "WARN answered attempt 1 of 2 gave an unwanted result",
              "WARN answered failed, answered by instead(): java.io.IOException: down")
          .inOrder();
    }
  }

  @Test
  void anInterruptInTheDelayReturnsTheResultAndKeepsTheFlag() throws Throwable {
    Environment.Sleeper interrupted =
        duration -> {
          throw new InterruptedException();
        };
    Object foo = FOO.create(time.builder().sleeper(interrupted).build());
    assertThat(Woven.call(foo, "answered", giving("busy", "a"))).isEqualTo("busy");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void ofAFutureWhatArrivesIsAskedAbout() throws Throwable {
    Object foo = foo();
    assertThat(later(foo, giving("busy", "a")).join()).isEqualTo("a");
    assertThat(later(foo, giving("busy", "busy")).join()).isEqualTo("instead");
    assertThat(later(foo, giving(new IOException(), "a")).join()).isEqualTo("a");
    Throwable thrown =
        assertThrows(CompletionException.class, () -> later(foo, giving("null", "a")).join());
    assertThat(thrown).hasCauseThat().hasMessageThat().isEqualTo("asked");
  }

  private static CompletableFuture<?> later(Object foo, Callable<?> body) throws Throwable {
    return (CompletableFuture<?>) Woven.call(foo, "later", body);
  }
}
