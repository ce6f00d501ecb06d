package dev.damask.samples.async;

import dev.damask.samples.Guide;
import dev.damask.scope.AsyncScope;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SubmissionPublisher;

/** Shows asynchronous methods, concurrent calls and streams at work. */
public final class AsyncTour {

  private AsyncTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException, InterruptedException {
    connection(guide);
    pages(guide);
    chunks(guide);
  }

  private static void connection(Guide guide) throws IOException {
    guide.chapter("AsyncScope: a connection around a query, and around each call of a method");
    AsyncDatabaseConnection connection = new AsyncDatabaseConnection("orders", guide::say);
    guide.say(AsyncScope.using(connection, session -> session.query("how many?")).join());
    guide.showMethod("dev.damask.samples.async.OrdersDecorated", "count");
    Orders orders = new OrdersDecorated(connection);
    guide.say("count: " + orders.count().join());
    guide.say("count, from the cache: " + orders.count().join());
  }

  private static void pages(Guide guide) throws IOException, InterruptedException {
    guide.chapter("@ForEach: 20 pages of 50 ms each, in turn and ten at once");
    guide.showMethod("dev.damask.samples.async.PagesDecorated", "List<String> fetchAllForEach");
    Pages pages = new PagesDecorated();
    try (SlowServer server = new SlowServer(Duration.ofMillis(50))) {
      List<URI> uris = server.pages(20);
      pages.fetch(uris.get(0));
      long start = System.nanoTime();
      pages.fetchInTurn(uris);
      long middle = System.nanoTime();
      pages.fetchAll(uris);
      long end = System.nanoTime();
      guide.say(
          "In turn: %d ms. Ten at once: %d ms."
              .formatted((middle - start) / 1_000_000, (end - middle) / 1_000_000));
    }
  }

  private static void chunks(Guide guide) throws IOException {
    guide.chapter("@ForEach on a stream: the source waits for a slow reader");
    guide.showMethod("dev.damask.samples.async.ChunksDecorated", "stream");
    SlowReader reader = new SlowReader(guide::say);
    try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 2)) {
      new ChunksDecorated().stream(source).subscribe(reader);
      for (int chunk = 1; chunk <= 4; chunk++) {
        boolean accepted = source.offer("chunk " + chunk, null) >= 0;
        guide.say("The source offers chunk " + chunk + (accepted ? "." : ": it has to wait."));
        if (!accepted) {
          reader.readOne();
          source.submit("chunk " + chunk);
        }
      }
    }
    reader.readOne();
    reader.readOne();
  }
}
