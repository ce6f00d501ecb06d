package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Retries that ask methods of the user's, synchronous and asynchronous. */
final class AskingClientTest {

  private final CapturedLog log = new CapturedLog();
  private final FakeTime time = new FakeTime();
  private final IOException transientFailure = new IOException("transient");

  @AfterEach
  void releaseLogAndFlag() {
    log.close();
    Thread.interrupted();
  }

  @Test
  void unwantedResultsAreRetriedAndNeverShown() throws Throwable {
    for (boolean async : List.of(false, true)) {
      Scripted client = new Scripted("busy 1", transientFailure, "done");
      assertThat(call(client, false, async)).isEqualTo("done");
    }
    assertThat(time.nanos()).isEqualTo(ofSeconds(4).toNanos());
    assertThat(log.lines().subList(0, 2))
        .containsExactly(
            "WARN fetch attempt 1 of 3 gave an unwanted result",
            "WARN fetch attempt 2 of 3 failed: java.io.IOException: transient")
        .inOrder();
    assertThat(log.lines().subList(2, 4)).isEqualTo(log.lines().subList(0, 2));
    assertThat(log.lines()).hasSize(4);
  }

  @Test
  void theLastUnwantedResultIsReturned() throws Throwable {
    for (boolean async : List.of(false, true)) {
      assertThat(call(new Scripted("busy 1", "busy 2", "busy 3"), false, async))
          .isEqualTo("busy 3");
    }
    assertThat(log.lines()).hasSize(4);
  }

  @Test
  void aFallbackAnswersInsteadOfTheLastUnwantedResult() throws Throwable {
    for (boolean async : List.of(false, true)) {
      assertThat(call(new Scripted("busy 1", "busy 2", "busy 3"), true, async))
          .isEqualTo("instead");
    }
    assertThat(log.lines().get(2))
        .isEqualTo("WARN fetch gave an unwanted result, answered by instead()");
    assertThat(log.lines().get(5)).isEqualTo(log.lines().get(2));
    assertThat(log.lines()).hasSize(6);
  }

  @Test
  void aFallbackAnswersFailuresToo() throws Throwable {
    for (boolean async : List.of(false, true)) {
      assertThat(call(new Scripted("busy", transientFailure, new IOException("last")), true, async))
          .isEqualTo("instead");
      assertThat(log.lines().get(log.lines().size() - 1))
          .isEqualTo("WARN fetch failed, answered by instead(): java.io.IOException: last");
    }
  }

  @Test
  void whatAFallbackThrowsInsteadOfAResultHasTheFailuresBeforeIt() {
    for (boolean async : List.of(false, true)) {
      FileNotFoundException thrown = new FileNotFoundException();
      Scripted client = new Scripted(transientFailure, "busy", "busy");
      client.insteadFails = thrown;
      assertThat(failure(client, true, async)).isSameInstanceAs(thrown);
      assertThat(thrown.getSuppressed()).asList().containsExactly(transientFailure);
    }
  }

  @Test
  void aFailureThatIsNotToBeRetriedIsThrownAndNotAnswered() {
    for (boolean async : List.of(false, true)) {
      IOException last = new IOException("final");
      assertThat(failure(new Scripted(transientFailure, last), true, async)).isSameInstanceAs(last);
      assertThat(last.getSuppressed()).asList().containsExactly(transientFailure);
    }
  }

  @Test
  void whatAPredicateThrowsIsThrownWithTheFailureSuppressed() {
    for (boolean async : List.of(false, true)) {
      IOException second = new IOException("second");
      Scripted client = new Scripted(transientFailure, second);
      client.failsOnceAsked = 2;
      Throwable thrown = failure(client, true, async);
      assertThat(thrown).hasMessageThat().isEqualTo("asked of a failure");
      assertThat(thrown.getSuppressed()).asList().containsExactly(second);
      assertThat(second.getSuppressed()).asList().containsExactly(transientFailure);

      Scripted other = new Scripted(transientFailure, "a");
      other.failsOnceAsked = 2;
      thrown = failure(other, true, async);
      assertThat(thrown).hasMessageThat().isEqualTo("asked of a result");
      assertThat(thrown.getSuppressed()).asList().containsExactly(transientFailure);
    }
  }

  @Test
  void thePredicateIsNotAskedAboutFailuresThatThePolicyKeepsOut() {
    for (boolean async : List.of(false, true)) {
      IllegalStateException other = new IllegalStateException();
      assertThat(failure(new Scripted(other), true, async)).isSameInstanceAs(other);
    }
  }

  @Test
  void aThreadInterruptedInTheDelayReturnsTheUnwantedResult() throws Throwable {
    Scripted client = new Scripted("busy 1", "b");
    AskingClient wrapper =
        new AskingClient(
            client,
            time.builder()
                .sleeper(
                    duration -> {
                      throw new InterruptedException();
                    })
                .build());
    assertThat(wrapper.fetch("a")).isEqualTo("busy 1");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(log.lines()).containsExactly("WARN fetch attempt 1 of 3 gave an unwanted result");

    Thread.currentThread().interrupt();
    assertThat(new AskingClient(new Scripted("busy 1"), time.environment()).fetch("a"))
        .isEqualTo("busy 1");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void aSleeperOrSchedulerThatFailsLeavesTheResult() throws Throwable {
    RejectedExecutionException refused = new RejectedExecutionException();
    AskingClient wrapper =
        new AskingClient(
            new Scripted("busy 1", "busy 2"),
            time.builder()
                .sleeper(
                    duration -> {
                      throw refused;
                    })
                .scheduler(
                    (task, delay) -> {
                      throw refused;
                    })
                .build());
    assertThat(wrapper.fetch("a")).isEqualTo("busy 1");
    assertThat(wrapper.fetchAsync("a").get()).isEqualTo("busy 2");
  }

  @Test
  void cancellationEndsTheWaitAfterAnUnwantedResult() {
    Scripted client = new Scripted("busy 1");
    CompletableFuture<String> call = new AskingClient(client, time.environment()).fetchAsync("a");
    assertThat(time.delays()).hasSize(1);
    call.cancel(true);
    assertThat(time.delays()).isEmpty();
  }

  private Throwable failure(Scripted client, boolean hasFallback, boolean async) {
    return assertThrows(Throwable.class, () -> call(client, hasFallback, async));
  }

  private String call(Scripted client, boolean hasFallback, boolean async) throws Throwable {
    AskingClient wrapper = new AskingClient(client, time.environment());
    if (!async) {
      return hasFallback ? wrapper.fetch("a") : wrapper.plain("a");
    }
    CompletableFuture<String> call =
        hasFallback ? wrapper.fetchAsync("a") : wrapper.plainAsync("a");
    time.advance(ofSeconds(2));
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  /** Does one after another what it is told. */
  private static final class Scripted implements AskingClient.Client {

    private final Deque<Object> steps;
    private IOException insteadFails;

    /** From which question on a predicate throws. */
    private int failsOnceAsked = Integer.MAX_VALUE;

    private int asked;

    Scripted(Object... steps) {
      this.steps = new ArrayDeque<>(List.of(steps));
    }

    @Override
    public String fetch() throws IOException {
      Object step = steps.remove();
      if (step instanceof IOException failure) {
        throw failure;
      } else if (step instanceof RuntimeException failure) {
        throw failure;
      }
      return (String) step;
    }

    @Override
    public String instead() throws IOException {
      if (insteadFails != null) {
        throw insteadFails;
      }
      return "instead";
    }

    @Override
    public boolean predicateFails() {
      return ++asked >= failsOnceAsked;
    }
  }
}
