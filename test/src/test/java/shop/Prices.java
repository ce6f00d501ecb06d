package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Asks a server for prices. */
@Decorate
public class Prices {

  private final Server server;

  /** What is asked. */
  public interface Server {
    /** The price of an article. */
    int ask(String article) throws IOException;
  }

  /** Asks a server. */
  public Prices(Server server) {
    this.server = server;
  }

  /** The price now. */
  @Retry(delay = "1s", multiplier = 2)
  public int now(String article) throws IOException {
    return server.ask(article);
  }

  /** The price of the last five minutes. */
  @Cached(ttl = "5m")
  public int lately(String article) throws IOException {
    return server.ask(article);
  }

  /** The price, without a thread that waits. */
  @Retry(delay = "1s")
  public CompletableFuture<Integer> later(String article) {
    try {
      return CompletableFuture.completedFuture(server.ask(article));
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
