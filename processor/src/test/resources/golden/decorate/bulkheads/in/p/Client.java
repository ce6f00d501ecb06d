package p;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Places of each method, of several, and of keys. */
@Decorate
public abstract class Client<T> {

  @Bulkhead(2)
  public String fetch(String url) {
    return url;
  }

  @Timed
  @Bulkhead(value = 2, maxWait = "500ms")
  @Retry
  public int fetch(int places, String url) throws IOException, InterruptedException {
    return places;
  }

  @Bulkhead(value = 3, key = "tenant")
  protected void store(String tenant, Object value) throws Exception {}

  @Timed
  @Bulkhead(value = 3, key = {"ids", "item", "count"}, maximumKeys = 50)
  <E extends Exception> long[] many(List<String> ids, T item, String other, int count) throws E {
    return new long[0];
  }

  @Bulkhead(value = 4, maxWait = "1s", name = "backend")
  public CompletableFuture<String> later(String url) {
    return CompletableFuture.completedFuture(url);
  }

  @RateLimit(10)
  @Bulkhead(value = 4, maxWait = "1000ms", name = "backend")
  public CompletionStage<? extends T> stage(String url) throws IOException {
    throw new IOException();
  }

  @Bulkhead(value = 4, maxWait = "1s", name = "backend")
  public synchronized T load(String... urls) {
    throw new IllegalStateException();
  }

  @Bulkhead(value = 5, name = "regional", key = {"tenant", "region"})
  CompletableFuture<Void> move(String tenant, List<T> items, int region) {
    return CompletableFuture.completedFuture(null);
  }

  @Bulkhead(value = 5, name = "regional", key = {"zone", "customer"})
  void count(String customer, int zone) {}

  @Bulkhead(1)
  @ForEach("fetch")
  abstract List<String> fetchAll(Collection<String> urls) throws InterruptedException;
}
