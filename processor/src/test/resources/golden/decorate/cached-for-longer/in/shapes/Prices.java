package shapes;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Decorate
public class Prices<T> {

  @Sensitive
  static class Refused extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Cached(ttl = "300s", refreshAfter = "60s", staleFor = "1h")
  @Retry(delay = "0s")
  public String load(String name) throws Refused {
    return name;
  }

  @Cached(ttl = "", refreshAfter = "1d", stats = true)
  public List<? extends T> all() {
    return List.of();
  }

  @Cached(ttl = "")
  protected T first() {
    return null;
  }

  @Cached(unless = "isSmall", stats = true)
  int count(String value, int key) {
    return key;
  }

  @Cached(unless = "isSmall", stats = true)
  protected int count(String value) throws InterruptedException {
    return 0;
  }

  boolean isSmall(int count) {
    return count < 10;
  }

  boolean isSmall(Object count) throws Exception {
    throw new Exception("" + count);
  }

  @Cached(unless = "isNothing", refreshAfter = "1s")
  public <E extends Comparable<E>> E generic(E value) {
    return value;
  }

  static boolean isNothing(Object value) {
    return value == null;
  }

  @Cached(unless = "isNothing", staleFor = "5m")
  public CompletableFuture<String> later(String computation) {
    return CompletableFuture.completedFuture(computation);
  }

  @Cached(ttl = "", unless = "isNothing", stats = true)
  public CompletionStage<? extends T> later() {
    return CompletableFuture.completedFuture(null);
  }
}
