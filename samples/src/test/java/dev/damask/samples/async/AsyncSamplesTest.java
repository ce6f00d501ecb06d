package dev.damask.samples.async;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.scope.AsyncScope;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;

/** The samples do what the tour says. */
final class AsyncSamplesTest {

  private final List<String> events = new CopyOnWriteArrayList<>();
  private final AsyncDatabaseConnection connection =
      new AsyncDatabaseConnection("orders", events::add);

  @Test
  void aConnectionIsClosedAfterTheQuery() {
    assertThat(AsyncScope.using(connection, session -> session.query("a")).join())
        .isEqualTo("the answer of orders to a");
    assertThat(events).containsExactly("connected to orders", "disconnected from orders").inOrder();
  }

  @Test
  void aConnectionIsClosedAfterAFailure() {
    CompletableFuture<String> future = AsyncScope.using(connection, session -> session.query(""));
    CompletionException thrown = assertThrows(CompletionException.class, future::join);
    assertThat(thrown).hasCauseThat().isInstanceOf(IllegalArgumentException.class);
    assertThat(events.get(1)).isEqualTo("disconnected from orders after an empty query");
  }

  @Test
  void eachAttemptHasAConnectionOfItsOwn() {
    Orders orders = new OrdersDecorated(connection);
    assertThat(orders.count().join()).isEqualTo(42);
    assertThat(orders.count().join()).isEqualTo(42);
    assertThat(events)
        .containsExactly(
            "connected to orders",
            "disconnected from orders after not yet",
            "connected to orders",
            "disconnected from orders")
        .inOrder();
  }

  @Test
  void pagesComeInTheOrderOfTheirAddresses() throws Exception {
    Pages pages = new PagesDecorated();
    try (SlowServer server = new SlowServer(Duration.ZERO)) {
      List<URI> uris = server.pages(20);
      assertThat(pages.fetchAll(uris)).isEqualTo(pages.fetchInTurn(uris));
    }
  }

  @Test
  void theSourceOfChunksWaits() {
    SlowReader reader = new SlowReader(events::add);
    try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 2)) {
      new ChunksDecorated().stream(source).subscribe(reader);
      assertThat(source.offer("a", null)).isAtLeast(0);
      assertThat(source.offer("b", null)).isAtLeast(0);
      assertThat(source.offer("c", null)).isLessThan(0);
      assertThat(events).isEmpty();
      reader.readOne();
      assertThat(events).containsExactly("read: processed a");
      assertThat(source.offer("c", null)).isAtLeast(0);
    }
    reader.readOne();
    reader.readOne();
    assertThat(events)
        .containsExactly("read: processed a", "read: processed b", "read: processed c", "the end")
        .inOrder();
  }
}
