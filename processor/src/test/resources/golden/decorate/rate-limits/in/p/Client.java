package p;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Limits of each method, of several, and of keys, on an interface. */
@Decorate
@RateLimit(value = 100, per = "1m", name = "all")
public interface Client<T extends Comparable<T>> {

  String fetch(String url);

  void store(String url, T value) throws Exception;

  CompletableFuture<T> later(String url);

  @SuppressWarnings("unchecked")
  @RateLimit(value = 5, maxWait = "250ms", key = {"delegate", "values"})
  @Cached(key = {"delegate", "values"})
  <K> K find(String delegate, K... values) throws InterruptedException;

  @Timed
  @RateLimit(value = 5, per = "PT1H", maxWait = "2h")
  default boolean isThere(double environment) {
    return environment > 0;
  }

  @RateLimit(value = 7, key = "names")
  CompletableFuture<List<T>> all(List<String> names);

  @Undecorated
  void close();
}
