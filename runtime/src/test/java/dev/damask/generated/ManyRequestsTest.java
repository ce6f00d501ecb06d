package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of calls that really wait, and a limit that the other side measures. */
final class ManyRequestsTest {

  private static final boolean VIRTUAL = Runtime.version().feature() >= 21;
  private static final int REQUESTS = VIRTUAL ? 10_000 : 2_000;
  private static final int LIMIT = VIRTUAL ? 200 : 40;

  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /** The first requests are answered once as many are there as there may be at once. */
  private final CountDownLatch full = new CountDownLatch(LIMIT);

  @Test
  void theServerSeesNoMoreThanTheLimitAtOnce() throws IOException {
    ExecutorService threads = Executors.newCachedThreadPool();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1024);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      List<String> expected = IntStream.range(0, REQUESTS).mapToObj(i -> "/" + i).toList();
      List<URI> uris = IntStream.range(0, REQUESTS).mapToObj(i -> URI.create(address + i)).toList();

      assertThat(ConcurrentCalls.of(uris, LIMIT, null, ManyRequestsTest::fetch))
          .isEqualTo(expected);
      assertThat(most.get()).isEqualTo(LIMIT);
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private static String fetch(URI uri) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    int concurrent = now.incrementAndGet();
    most.accumulateAndGet(concurrent, Math::max);
    full.countDown();
    Threads.await(full);
    byte[] body = exchange.getRequestURI().getPath().getBytes(StandardCharsets.UTF_8);
    now.decrementAndGet();
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
