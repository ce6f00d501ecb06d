package p;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Fetches, but not for ever. */
@Decorate
public class Client {

  @Timeout("2s")
  public String fetch(String url) throws IOException {
    return url;
  }

  @Timed
  @Retry
  @Timeout("PT0.5S")
  protected void store(String deadline, int... failure) throws InterruptedException {}

  @Timeout("1m30s")
  <T extends Exception> List<T> all(T result) throws T {
    return List.of(result);
  }

  @Timeout("100ms")
  @Timed
  long count() {
    return 1;
  }

  @Timeout("2s")
  public CompletableFuture<String> fetchLater(String url) throws IOException {
    return CompletableFuture.completedFuture(url);
  }

  @Retry
  @Timeout("1h")
  public CompletionStage<? extends Number> countLater(String... urls) {
    return CompletableFuture.completedFuture(urls.length);
  }

  @Timeout("1s")
  @Timed
  @SuppressWarnings("rawtypes")
  public CompletionStage anything() {
    return CompletableFuture.completedFuture(1);
  }
}
