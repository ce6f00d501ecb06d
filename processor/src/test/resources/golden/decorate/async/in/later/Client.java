package later;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Fetches without waiting. */
@Decorate
public class Client {

  @Timed
  @Logged
  @Retry(maxDuration = "1m", fallback = "nothing")
  @Cached(ttl = "60s")
  public CompletableFuture<String> fetchData(String url) {
    return CompletableFuture.completedFuture(url);
  }

  CompletableFuture<String> nothing(String url, Throwable failure) {
    return CompletableFuture.completedFuture(url + failure);
  }

  @Timed
  public CompletionStage<Void> ping() throws IOException {
    return CompletableFuture.completedFuture(null);
  }

  @Retry
  public CompletionStage<Integer> count(int page, String... names) throws IOException {
    return CompletableFuture.completedFuture(page + names.length);
  }

  @Cached
  public CompletableFuture<Integer> size() {
    return CompletableFuture.completedFuture(1);
  }

  @Evicts(value = "size")
  @Evicted(depth = 2)
  public CompletableFuture<Void> store(String url, String data) {
    return CompletableFuture.completedFuture(null);
  }

  @Logged(arguments = false)
  public CompletableFuture<Login> login(@Sensitive String password) {
    return CompletableFuture.completedFuture(new Login("", password));
  }

  @Logged(result = false)
  public CompletionStage<? extends Throwable> lastFailure() {
    return CompletableFuture.completedFuture(new IOException());
  }

  @Logged
  public CompletionStage<? extends Object[]> all() {
    return CompletableFuture.completedFuture(new Object[0]);
  }
}
