package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import dev.damask.Environment;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AsyncRetryTest {

  private static final class Client {}

  private final CapturedLog log = new CapturedLog();
  private final FakeTime time = new FakeTime();
  private final Environment environment = time.environment();
  private final IOException first = new IOException("first");
  private final IOException second = new IOException("second");
  private final IOException third = new IOException("third");

  /** The attempts that have begun. */
  private final Deque<CompletableFuture<String>> attempts = new ArrayDeque<>();

  @AfterEach
  void releaseLog() {
    log.close();
  }

  @Test
  void aSuccessIsPassedOnAndNothingScheduled() {
    CompletableFuture<String> future = retry(policy().build());
    attempts.getLast().complete("a");

    assertThat(future.join()).isEqualTo("a");
    assertThat(time.delays()).isEmpty();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void whatHasSucceededAlreadyIsTheAttemptsOwnFuture() {
    CompletableFuture<String> done = CompletableFuture.completedFuture("a");
    assertThat(AsyncRetry.of(policy().build(), environment, () -> done)).isSameInstanceAs(done);
  }

  @Test
  void aStageThatDoesNotTellWhetherItIsDoneIsFollowed() {
    CompletionStage<String> done = CompletableFuture.completedStage("a");
    assertThat(AsyncRetry.of(policy().build(), environment, () -> done).join()).isEqualTo("a");
  }

  @Test
  void waitsOnTheScheduler() {
    CompletableFuture<String> future = retry(policy().build());

    attempts.getLast().completeExceptionally(first);
    assertThat(attempts).hasSize(1);
    assertThat(time.delays()).containsExactly(ofSeconds(1));
    time.advance(ofMillis(999));
    assertThat(attempts).hasSize(1);
    time.advance(ofMillis(1));
    assertThat(attempts).hasSize(2);
    attempts.getLast().complete("a");

    assertThat(future.join()).isEqualTo("a");
    assertThat(time.sleeps()).isEmpty();
    assertThat(log.lines())
        .containsExactly("WARN fetchData attempt 1 of 3 failed: java.io.IOException: first");
  }

  @Test
  void theLastFailureArrivesWithTheEarlierOnesSuppressed() {
    CompletableFuture<String> future = retry(policy().build());

    attempts.getLast().completeExceptionally(new CompletionException(first));
    time.advance(ofSeconds(1));
    attempts.getLast().completeExceptionally(second);
    time.advance(ofSeconds(1));
    attempts.getLast().completeExceptionally(third);

    assertThat(failure(future)).isSameInstanceAs(third);
    assertThat(third.getSuppressed()).asList().containsExactly(first, second).inOrder();
  }

  @Test
  void aSynchronousThrowIsAFailure() {
    CompletableFuture<String> future =
        AsyncRetry.of(
            policy().build(),
            environment,
            () -> {
              if (attempts.isEmpty()) {
                begin();
                throw first;
              }
              return begin();
            });
    assertThat(future.isDone()).isFalse();
    time.advance(ofSeconds(1));
    attempts.getLast().complete("a");

    assertThat(future.join()).isEqualTo("a");
  }

  @Test
  void whatIsNotToBeRetriedArrivesAtOnce() {
    for (Throwable never :
        new Throwable[] {
          new AssertionError(), new InterruptedException(), new CancellationException()
        }) {
      CompletableFuture<String> future = retry(policy().build());
      attempts.getLast().completeExceptionally(never);
      assertThat(failure(future)).isSameInstanceAs(never);
    }
    CompletableFuture<String> future =
        retry(policy().on(IOException.class).notOn(FileNotFoundException.class).build());
    FileNotFoundException absent = new FileNotFoundException();
    attempts.getLast().completeExceptionally(absent);
    assertThat(failure(future)).isSameInstanceAs(absent);
    assertThat(time.delays()).isEmpty();
  }

  @Test
  void maxDurationCountsFromTheFirstAttempt() {
    CompletableFuture<String> future = retry(policy().maxDuration(ofSeconds(3)).build());

    time.advance(ofMillis(2001));
    attempts.getLast().completeExceptionally(first);

    assertThat(failure(future)).isSameInstanceAs(first);
  }

  @Test
  void cancellationCancelsTheWait() {
    CompletableFuture<String> future = retry(policy().build());
    attempts.getLast().completeExceptionally(first);

    assertThat(future.cancel(true)).isTrue();

    assertThat(time.delays()).isEmpty();
    time.advance(ofSeconds(10));
    assertThat(attempts).hasSize(1);
    assertThat(future.isCancelled()).isTrue();
  }

  @Test
  void cancellationCancelsTheAttemptUnderWay() {
    CompletableFuture<String> future = retry(policy().build());
    attempts.getLast().completeExceptionally(first);
    time.advance(ofSeconds(1));

    future.cancel(false);

    assertThat(attempts.getLast().isCancelled()).isTrue();
    assertThat(time.delays()).isEmpty();
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void anAttemptThatFailsAfterCancellationIsNotRetried() {
    CompletableFuture<String> uncancellable = new CompletableFuture<>();
    CompletableFuture<String> future =
        AsyncRetry.of(policy().build(), environment, () -> uncancellable.minimalCompletionStage());
    future.cancel(true);

    uncancellable.completeExceptionally(first);

    assertThat(time.delays()).isEmpty();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void aFallbackAnswersOnceNoAttemptIsLeft() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<String> future =
        AsyncRetry.of(
            policy().maxAttempts(1).build(),
            environment,
            this::begin,
            failed -> answer.thenApply(value -> value + failed.getMessage()));
    attempts.getLast().completeExceptionally(first);
    assertThat(future.isDone()).isFalse();
    answer.complete("instead of ");

    assertThat(future.join()).isEqualTo("instead of first");
  }

  @Test
  void theFailureOfAFallbackArrivesAsItIs() {
    CompletableFuture<String> thrown =
        AsyncRetry.of(
            policy().maxAttempts(1).build(),
            environment,
            () -> CompletableFuture.failedFuture(first),
            failed -> {
              throw second;
            });
    CompletableFuture<String> failed =
        AsyncRetry.of(
            policy().maxAttempts(1).build(),
            environment,
            () -> CompletableFuture.failedFuture(first),
            failure -> CompletableFuture.failedFuture(new CompletionException(third)));

    assertThat(failure(thrown)).isSameInstanceAs(second);
    assertThat(failure(failed)).isSameInstanceAs(third);
  }

  @Test
  void aFallbackAnswersNoOtherFailure() {
    CompletableFuture<String> future =
        AsyncRetry.of(
            policy().on(FileNotFoundException.class).build(),
            environment,
            this::begin,
            failed -> CompletableFuture.completedFuture("fallback"));
    attempts.getLast().completeExceptionally(first);

    assertThat(failure(future)).isSameInstanceAs(first);
  }

  @Test
  void cancellationReachesTheFallback() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<String> future =
        AsyncRetry.of(
            policy().maxAttempts(1).build(),
            environment,
            () -> CompletableFuture.failedFuture(first),
            failed -> answer);

    future.cancel(true);

    assertThat(answer.isCancelled()).isTrue();
  }

  @Test
  void manyAttemptsWithoutDelayDoNotNest() {
    int[] begun = {0};
    CompletableFuture<String> future =
        AsyncRetry.of(
            policy().maxAttempts(100_000).delay(Duration.ZERO).build(),
            environment,
            () -> {
              if (++begun[0] == 100_000) {
                return CompletableFuture.completedFuture("a");
              }
              return CompletableFuture.failedFuture(first);
            });

    assertThat(future.join()).isEqualTo("a");
    assertThat(time.delays()).isEmpty();
  }

  @Test
  void aSchedulerThatRefusesIsSuppressedInTheFailure() {
    RejectedExecutionException refused = new RejectedExecutionException();
    Environment refusing =
        time.builder()
            .scheduler(
                (task, delay) -> {
                  throw refused;
                })
            .build();
    CompletableFuture<String> future =
        AsyncRetry.of(policy().build(), refusing, () -> CompletableFuture.failedFuture(first));

    assertThat(failure(future)).isSameInstanceAs(first);
    assertThat(first.getSuppressed()).asList().containsExactly(refused);
  }

  private static RetryBuilder policy() {
    return RetryPolicy.of("fetchData", WrapperSettings.of(Client.class, Environment.system()));
  }

  private CompletableFuture<String> retry(RetryPolicy policy) {
    return AsyncRetry.of(policy, environment, this::begin);
  }

  private CompletionStage<String> begin() {
    CompletableFuture<String> attempt = new CompletableFuture<>();
    attempts.add(attempt);
    return attempt;
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isCompletedExceptionally()).isTrue();
    Throwable[] failure = new Throwable[1];
    future.whenComplete((value, failed) -> failure[0] = failed);
    return failure[0];
  }
}
