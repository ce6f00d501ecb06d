package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code @Fallback} does when it runs. */
final class FallbackTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            @dev.damask.Sensitive static class Secret extends RuntimeException {
              private static final long serialVersionUID = 1;
              Secret() { super("secret"); }
            }
            @Fallback("cached") public String fetch(Callable<String> body) throws Exception { return body.call(); }
            String cached(Callable<String> body) { return "cached"; }
            @Fallback(value = "instead", on = IOException.class, notOn = FileNotFoundException.class)
            public int chosen(Callable<Integer> body) throws Exception { return body.call(); }
            int instead(Callable<Integer> body, IOException failure) { return failure.getMessage().length(); }
            @Fallback("worse") public void refused(Callable<?> body) throws Exception { body.call(); }
            void worse(Callable<?> body, Exception failure) throws Exception {
              if (failure instanceof IOException) { throw new IllegalArgumentException("worse"); }
              throw failure;
            }
            @Fallback("cached") @Retry(maxAttempts = 2, delay = "0s")
            public String again(Callable<String> body) throws Exception { return body.call(); }
            @Fallback("cached") public String secret(Callable<String> body) { throw new Secret(); }
            @Fallback("another") public CompletableFuture<String> later(Callable<CompletableFuture<String>> body, CompletableFuture<String> answer) throws Exception { return body.call(); }
            CompletableFuture<String> another(Callable<CompletableFuture<String>> body, CompletableFuture<String> answer, Throwable failure) throws Exception {
              if (answer == null) { throw new IOException("no answer"); }
              return answer;
            }
          }
          """);

  private final FakeTime time = new FakeTime();
  private int calls;

  private Object foo() throws Throwable {
    return FOO.create(time.environment());
  }

  private Callable<Object> throwing(Throwable failure) {
    return () -> {
      calls++;
      if (failure instanceof Error e) {
        throw e;
      }
      throw (Exception) failure;
    };
  }

  @Test
  void whatSucceedsIsLeftAlone() throws Throwable {
    Callable<String> body = () -> "result";
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo(), "fetch", body)).isEqualTo("result");
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void aFailureIsAnsweredAndLogged() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "fetch", throwing(new IOException("down")))).isEqualTo("cached");
      assertThat(Woven.call(foo, "chosen", throwing(new IOException("four")))).isEqualTo(4);
      assertThat(log.linesWithLogger())
          .containsExactly(
              "WARN p.Foo - fetch failed, answered by cached(): java.io.IOException: down",
              "WARN p.Foo - chosen failed, answered by instead(): java.io.IOException: four")
          .inOrder();
    }
  }

  @Test
  void onlyChosenFailuresAreAnswered() throws Throwable {
    Object foo = foo();
    FileNotFoundException excepted = new FileNotFoundException();
    IllegalStateException other = new IllegalStateException();
    try (CapturedLog log = new CapturedLog()) {
      assertThat(
              assertThrows(
                  FileNotFoundException.class, () -> Woven.call(foo, "chosen", throwing(excepted))))
          .isSameInstanceAs(excepted);
      assertThat(
              assertThrows(
                  IllegalStateException.class, () -> Woven.call(foo, "chosen", throwing(other))))
          .isSameInstanceAs(other);
      assertThat(log.lines()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {AssertionError.class, InterruptedException.class, CancellationException.class})
  void someFailuresAreNeverAnswered(Class<? extends Throwable> type) throws Throwable {
    Object foo = foo();
    Throwable failure = type.getConstructor().newInstance();
    assertThat(assertThrows(type, () -> Woven.call(foo, "fetch", throwing(failure))))
        .isSameInstanceAs(failure);
  }

  @Test
  void whatTheFallbackThrowsIsThrownWithTheFailureInIt() throws Throwable {
    Object foo = foo();
    IOException failure = new IOException();
    try (CapturedLog log = new CapturedLog()) {
      IllegalArgumentException worse =
          assertThrows(
              IllegalArgumentException.class, () -> Woven.call(foo, "refused", throwing(failure)));
      assertThat(worse.getSuppressed()).asList().containsExactly(failure);
      IllegalStateException same = new IllegalStateException();
      assertThat(
              assertThrows(
                  IllegalStateException.class, () -> Woven.call(foo, "refused", throwing(same))))
          .isSameInstanceAs(same);
      assertThat(same.getSuppressed()).isEmpty();
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void itAnswersWhatTheDecoratorsBelowThrow() throws Throwable {
    assertThat(Woven.call(foo(), "again", throwing(new IOException()))).isEqualTo("cached");
    assertThat(calls).isEqualTo(2);
  }

  @Test
  void aSecretFailureIsMasked() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "secret", throwing(new IOException()))).isEqualTo("cached");
      assertThat(log.lines()).containsExactly("WARN secret failed, answered by cached(): ***");
    }
  }

  @Test
  void aFutureIsAnsweredOnceTheStageOfTheFallbackHasSucceeded() throws Throwable {
    Object foo = foo();
    CompletableFuture<String> work = new CompletableFuture<>();
    CompletableFuture<String> answer = new CompletableFuture<>();
    Callable<CompletableFuture<String>> body = () -> work;
    try (CapturedLog log = new CapturedLog()) {
      CompletableFuture<?> future = later(foo, body, answer);
      work.completeExceptionally(new CompletionException(new IOException("down")));
      assertThat(log.lines()).isEmpty();
      answer.complete("answer");
      assertThat(future.join()).isEqualTo("answer");
      assertThat(log.lines())
          .containsExactly("WARN later failed, answered by another(): java.io.IOException: down");
    }
  }

  @Test
  void aFallbackThatFailsHasTheFailureSuppressed() throws Throwable {
    Object foo = foo();
    IOException failure = new IOException();
    Callable<Object> body = throwing(failure);
    try (CapturedLog log = new CapturedLog()) {
      Throwable none =
          assertThrows(CompletionException.class, () -> later(foo, body, null).join()).getCause();
      assertThat(none).hasMessageThat().isEqualTo("no answer");
      assertThat(none.getSuppressed()).asList().containsExactly(failure);
      IllegalStateException late = new IllegalStateException();
      Throwable failed =
          assertThrows(
                  CompletionException.class,
                  () -> later(foo, body, CompletableFuture.failedFuture(late)).join())
              .getCause();
      assertThat(failed).isSameInstanceAs(late);
      assertThat(late.getSuppressed()).asList().containsExactly(failure);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void cancellingCancelsTheFallback() throws Throwable {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<?> future = later(foo(), throwing(new IOException()), answer);
    assertThat(answer.isDone()).isFalse();
    future.cancel(true);
    assertThat(answer.isCancelled()).isTrue();
  }

  private static CompletableFuture<?> later(
      Object foo, Callable<?> body, CompletableFuture<String> answer) throws Throwable {
    return (CompletableFuture<?>) Woven.call(foo, "later", body, answer);
  }
}
