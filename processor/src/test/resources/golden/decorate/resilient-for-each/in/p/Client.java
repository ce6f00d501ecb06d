package p;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timeout;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Many at once, in time or else something else. */
@Decorate
abstract class Client {

  @Timeout("1s")
  @Fallback("unknown")
  String fetch(String url) {
    return url;
  }

  String unknown(String url) {
    return "";
  }

  @Fallback("none")
  @Timeout("5s")
  @ForEach("fetch")
  abstract List<String> fetchAll(Collection<String> urls) throws InterruptedException;

  List<String> none(Collection<String> urls, Throwable failure) {
    return List.of();
  }

  @Timeout("5s")
  @Retry(whenResult = "isEmpty", fallback = "noneLater")
  @ForEach(value = "later", limit = 2)
  abstract CompletableFuture<List<String>> fetchAllLater(List<String> urls);

  CompletableFuture<String> later(String url) {
    return CompletableFuture.completedFuture(url);
  }

  static boolean isEmpty(List<String> results) {
    return results.isEmpty();
  }

  CompletableFuture<List<String>> noneLater(List<String> urls) {
    return CompletableFuture.completedFuture(urls);
  }
}
