package dev.damask.scope;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.CapturedLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

final class AsyncScopeTest {

  private final List<String> events = new ArrayList<>();
  private final CompletableFuture<String> entered = new CompletableFuture<>();
  private final CompletableFuture<Integer> body = new CompletableFuture<>();
  private final CompletableFuture<Void> exited = new CompletableFuture<>();
  private final IOException failure = new IOException("body");
  private final IOException exitFailure = new IOException("exit");

  private final AsyncScope<String> scope =
      new AsyncScope<>() {
        @Override
        public CompletionStage<String> enter() {
          events.add("enter");
          return entered;
        }

        @Override
        public CompletionStage<Void> exit(String resource, Throwable failure) {
          events.add("exit " + resource + " " + failure);
          return exited;
        }
      };

  @Test
  void entersRunsExitsAndThenCompletes() {
    CompletableFuture<Integer> future = using();
    assertThat(events).containsExactly("enter");
    entered.complete("a");
    assertThat(events).containsExactly("enter", "body a").inOrder();
    body.complete(1);
    assertThat(events).containsExactly("enter", "body a", "exit a null").inOrder();
    assertThat(future.isDone()).isFalse();
    exited.complete(null);

    assertThat(future.join()).isEqualTo(1);
  }

  @Test
  void exitsOnFailure() {
    CompletableFuture<Integer> future = using();
    entered.complete("a");
    body.completeExceptionally(new CompletionException(failure));
    assertThat(events).contains("exit a " + failure);
    assertThat(future.isDone()).isFalse();
    exited.complete(null);

    assertThat(failure(future)).isSameInstanceAs(failure);
  }

  @Test
  void aFailureToExitIsSuppressedInThatOfTheBody() {
    CompletableFuture<Integer> future = using();
    entered.complete("a");
    body.completeExceptionally(failure);
    exited.completeExceptionally(new CompletionException(exitFailure));

    assertThat(failure(future)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(exitFailure);
  }

  @Test
  void aFailureToExitAfterASuccessArrives() {
    CompletableFuture<Integer> future = using();
    entered.complete("a");
    body.complete(1);
    exited.completeExceptionally(exitFailure);

    assertThat(failure(future)).isSameInstanceAs(exitFailure);
  }

  @Test
  void whatIsNotEnteredIsNotExited() {
    CompletableFuture<Integer> future = using();
    entered.completeExceptionally(failure);

    assertThat(failure(future)).isSameInstanceAs(failure);
    assertThat(events).containsExactly("enter");
  }

  @Test
  void aBodyThatThrowsStillExits() {
    IllegalStateException thrown = new IllegalStateException();
    CompletableFuture<Integer> future =
        AsyncScope.using(
            scope,
            resource -> {
              throw thrown;
            });
    entered.complete("a");
    assertThat(events).contains("exit a " + thrown);
    exited.complete(null);

    assertThat(failure(future)).isSameInstanceAs(thrown);
  }

  @Test
  void whatEnteringAndExitingThrowArrives() {
    IllegalStateException onEnter = new IllegalStateException();
    IllegalStateException onExit = new IllegalStateException();
    CompletableFuture<Integer> neverEntered =
        AsyncScope.using(throwing(onEnter, onExit), resource -> body);
    CompletableFuture<Integer> neverExited =
        AsyncScope.using(throwing(null, onExit), resource -> body);
    body.complete(1);

    assertThat(failure(neverEntered)).isSameInstanceAs(onEnter);
    assertThat(failure(neverExited)).isSameInstanceAs(onExit);
  }

  @Test
  void aNullStageIsAFailureThatSaysSo() {
    CompletableFuture<Integer> future = AsyncScope.using(scope, resource -> null);
    entered.complete("a");
    exited.complete(null);

    assertThat(failure(future)).isInstanceOf(NullPointerException.class);
    assertThat(failure(future)).hasMessageThat().isEqualTo("the body returned null");
  }

  @Test
  void cancellationCancelsTheBodyAndStillExits() {
    CompletableFuture<Integer> future = using();
    entered.complete("a");

    assertThat(future.cancel(true)).isTrue();

    assertThat(body.isCancelled()).isTrue();
    assertThat(events.get(2)).startsWith("exit a java.util.concurrent.CancellationException");
    assertThat(events).hasSize(3);
    assertThat(exited.isDone()).isFalse();
    future.cancel(true);
    assertThat(exited.isDone()).isFalse();
    assertThat(future.isCancelled()).isTrue();
  }

  @Test
  void whatIsEnteredAfterACancellationIsExitedAtOnce() {
    CompletableFuture<Integer> future = using();
    assertThat(future.cancel(true)).isTrue();

    assertThat(entered.isDone()).isFalse();
    assertThat(events).containsExactly("enter");
    entered.complete("a");

    assertThat(events.get(1)).startsWith("exit a java.util.concurrent.CancellationException");
    assertThat(events).hasSize(2);
    assertThat(future.isCancelled()).isTrue();
  }

  @Test
  void soIsWhatIsEnteredAfterATimeout() {
    CompletableFuture<Integer> future = using();
    future.completeExceptionally(failure);
    entered.complete("a");

    assertThat(events.get(1)).startsWith("exit a ");
    assertThat(events).hasSize(2);
  }

  @Test
  void anExitThatFailsAfterACancellationIsLogged() {
    CompletableFuture<Integer> future = using();
    future.cancel(true);
    entered.complete("a");
    try (CapturedLog log = new CapturedLog()) {
      exited.completeExceptionally(exitFailure);

      assertThat(log.lines().get(0))
          .isEqualTo("WARN The exit of a scope failed after its call had been cancelled");
      assertThat(log.lines().get(1)).isEqualTo(exitFailure.toString());
    }
    assertThat(future.isCancelled()).isTrue();
  }

  private CompletableFuture<Integer> using() {
    return AsyncScope.using(
        scope,
        resource -> {
          events.add("body " + resource);
          return body;
        });
  }

  private static AsyncScope<String> throwing(RuntimeException onEnter, RuntimeException onExit) {
    return new AsyncScope<>() {
      @Override
      public CompletionStage<String> enter() {
        if (onEnter != null) {
          throw onEnter;
        }
        return CompletableFuture.completedFuture("a");
      }

      @Override
      public CompletionStage<Void> exit(String resource, Throwable failure) {
        throw onExit;
      }
    };
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isCompletedExceptionally()).isTrue();
    Throwable[] failure = new Throwable[1];
    future.whenComplete((value, failed) -> failure[0] = failed);
    return failure[0];
  }
}
