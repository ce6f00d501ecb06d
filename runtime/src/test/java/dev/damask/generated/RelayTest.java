package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

final class RelayTest {

  private final CompletableFuture<String> source = new CompletableFuture<>();
  private final List<Object> seen = new ArrayList<>();
  private final IOException failure = new IOException("no");

  @Test
  void passesTheValueOnAfterTheAction() {
    CompletableFuture<String> relay = Relay.of(source, (value, failed) -> seen.add(value));
    relay.thenAccept(value -> seen.add("caller: " + value));

    source.complete("a");

    assertThat(seen).containsExactly("a", "caller: a").inOrder();
    assertThat(relay.join()).isEqualTo("a");
  }

  @Test
  void aFailureArrivesAsItIs() {
    CompletableFuture<String> relay = Relay.of(source, (value, failed) -> seen.add(failed));
    relay.whenComplete((value, failed) -> seen.add(failed));

    source.completeExceptionally(failure);

    assertThat(seen).containsExactly(failure, failure);
    assertThat(assertThrows(ExecutionException.class, relay::get).getCause())
        .isSameInstanceAs(failure);
    assertThat(assertThrows(CompletionException.class, relay::join).getCause())
        .isSameInstanceAs(failure);
  }

  @Test
  void aFailureIsTakenOutOfItsWrapping() {
    CompletionStage<String> wrapping = source.thenApply(value -> value).thenApply(value -> value);
    Relay.of(wrapping).whenComplete((value, failed) -> seen.add(failed));

    source.completeExceptionally(new CompletionException(failure));

    assertThat(seen).containsExactly(failure);
  }

  @Test
  void aCompletionExceptionWithoutCauseStays() {
    CompletionException bare = new CompletionException("bare", null);
    assertThat(Unwrap.cause(bare)).isSameInstanceAs(bare);
  }

  @Test
  void cancellationReachesTheSource() {
    CompletableFuture<String> outer =
        Relay.of(Relay.of(source, (value, failed) -> seen.add(failed)));

    assertThat(outer.cancel(true)).isTrue();

    assertThat(source.isCancelled()).isTrue();
    assertThat(outer.isCancelled()).isTrue();
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0)).isInstanceOf(CancellationException.class);
  }

  @Test
  void cancellationAfterTheEndDoesNothing() {
    CompletableFuture<String> relay = Relay.of(source);
    source.complete("a");

    assertThat(relay.cancel(true)).isFalse();
    assertThat(relay.join()).isEqualTo("a");
  }

  @Test
  void aStageThatIsNoFutureIsNotCancelled() {
    CompletableFuture<String> relay = Relay.of(source.minimalCompletionStage());

    assertThat(relay.cancel(true)).isTrue();
    assertThat(source.isDone()).isFalse();
  }

  @Test
  void whatTheActionThrowsIsTheFailure() {
    IllegalStateException thrown = new IllegalStateException();
    CompletableFuture<String> relay =
        Relay.of(
            source,
            (value, failed) -> {
              throw thrown;
            });
    relay.whenComplete((value, failed) -> seen.add(failed));

    source.complete("a");

    assertThat(seen).containsExactly(thrown);
  }

  @Test
  void whatTheActionThrowsIsSuppressedInTheFailure() {
    IllegalStateException thrown = new IllegalStateException();
    CompletableFuture<String> relay =
        Relay.of(
            source,
            (value, failed) -> {
              throw thrown;
            });
    relay.whenComplete((value, failed) -> seen.add(failed));

    source.completeExceptionally(failure);

    assertThat(seen).containsExactly(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(thrown);
  }
}
