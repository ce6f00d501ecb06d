package dev.damask.samples.decorate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server that refuses its first requests. */
public final class FlakyServer implements AutoCloseable {

  private final HttpServer server;
  private final AtomicInteger failuresLeft;
  private final AtomicInteger requests = new AtomicInteger();

  /** Starts a server that answers its first {@code failures} requests with 503. */
  public FlakyServer(int failures) throws IOException {
    failuresLeft = new AtomicInteger(failures);
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where the server is. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/data");
  }

  /** How many requests have come. */
  public int requests() {
    return requests.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    boolean fails = failuresLeft.getAndDecrement() > 0;
    byte[] body = (fails ? "busy" : "42").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(fails ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
