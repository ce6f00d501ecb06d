package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

final class ConcurrentStagesTest {

  private final List<CompletableFuture<String>> calls = new ArrayList<>();
  private final List<Object> items = new ArrayList<>();
  private final IOException failure = new IOException("no");

  @Test
  void resultsComeInTheOrderOfTheItems() {
    CompletableFuture<List<String>> future = all(0, "a", null, "c");
    assertThat(items).containsExactly("a", null, "c").inOrder();
    calls.get(2).complete("C");
    calls.get(0).complete("A");
    assertThat(future.isDone()).isFalse();
    calls.get(1).complete(null);

    assertThat(future.join()).containsExactly("A", null, "C").inOrder();
  }

  @Test
  void nothingIsDoneForNoItems() {
    assertThat(all(0).join()).isEmpty();
  }

  @Test
  void noMoreThanTheLimitAtOnce() {
    CompletableFuture<List<String>> future = all(2, "a", "b", "c", "d");
    assertThat(items).hasSize(2);
    calls.get(1).complete("B");
    assertThat(items).hasSize(3);
    calls.get(0).complete("A");
    assertThat(items).hasSize(4);
    calls.get(2).complete("C");
    calls.get(3).complete("D");

    assertThat(future.join()).containsExactly("A", "B", "C", "D").inOrder();
  }

  @Test
  void theFirstFailureCancelsTheRest() {
    CompletableFuture<List<String>> future = all(2, "a", "b", "c");
    calls.get(1).completeExceptionally(new CompletionException(failure));

    assertThat(calls.get(0).isCancelled()).isTrue();
    assertThat(items).hasSize(2);
    assertThat(failure(future)).isSameInstanceAs(failure);
  }

  @Test
  void theRestIsWaitedForWhereItCannotBeCancelled() {
    CompletableFuture<String> stubborn = new CompletableFuture<>();
    CompletableFuture<List<String>> future =
        ConcurrentStages.of(
            List.of(1, 2),
            0,
            item ->
                item == 1
                    ? stubborn.minimalCompletionStage()
                    : CompletableFuture.failedFuture(failure));
    assertThat(future.isDone()).isFalse();
    stubborn.complete("a");

    assertThat(failure(future)).isSameInstanceAs(failure);
  }

  @Test
  void aSynchronousThrowIsAFailure() {
    CompletableFuture<List<String>> future =
        ConcurrentStages.of(
            List.of(1, 2),
            0,
            item -> {
              if (item == 2) {
                throw failure;
              }
              return begin(item);
            });

    assertThat(calls.get(0).isCancelled()).isTrue();
    assertThat(failure(future)).isSameInstanceAs(failure);
  }

  @Test
  void cancellationCancelsAll() {
    CompletableFuture<List<String>> future = all(2, "a", "b", "c");
    assertThat(future.cancel(true)).isTrue();

    assertThat(calls.get(0).isCancelled()).isTrue();
    assertThat(calls.get(1).isCancelled()).isTrue();
    assertThat(items).hasSize(2);
    assertThat(future.isCancelled()).isTrue();
  }

  @Test
  void whatIsCompleteAlreadyDoesNotNest() {
    List<Integer> many = Collections.nCopies(100_000, 1);
    assertThat(ConcurrentStages.of(many, 1, CompletableFuture::completedFuture).join())
        .isEqualTo(many);
  }

  private CompletableFuture<List<String>> all(int limit, String... wanted) {
    return ConcurrentStages.of(Arrays.asList(wanted), limit, this::begin);
  }

  private CompletionStage<String> begin(Object item) {
    items.add(item);
    CompletableFuture<String> call = new CompletableFuture<>();
    calls.add(call);
    return call;
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isCompletedExceptionally()).isTrue();
    Throwable[] failure = new Throwable[1];
    future.whenComplete((value, failed) -> failure[0] = failed);
    return failure[0];
  }
}
