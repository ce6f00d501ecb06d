package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.concurrent.CompletableFuture;

@Decorate
class Times {
  @Cached(ttl = "60s", refreshAfter = "60s") // ERROR RefreshTooLate
  String equal(String url) {
    return url;
  }

  @Cached(ttl = "PT1M", refreshAfter = "1h") // ERROR RefreshTooLate
  CompletableFuture<String> longer(String url) {
    return CompletableFuture.completedFuture(url);
  }

  @Cached(refreshAfter = "300s") // ERROR RefreshTooLate
  String asLongAsTheDefault(String url) {
    return url;
  }

  @Cached(ttl = "60s", refreshAfter = "59999999999ns")
  String fine(String url) {
    return url;
  }

  @Cached(ttl = "", staleFor = "1h") // ERROR StaleNever
  String neverStale(String url) {
    return url;
  }

  @Cached(ttl = "", refreshAfter = "1h")
  String fineForEver(String url) {
    return url;
  }

  @Cached(ttl = "1s", staleFor = "1000d")
  String fineStale(String url) {
    return url;
  }

  @Cached(refreshAfter = "soon") // ERROR DurationSyntax
  String syntax(String url) {
    return url;
  }

  @Cached(refreshAfter = "0s") // ERROR DurationRange
  String zero(String url) {
    return url;
  }

  @Cached(staleFor = "0s") // ERROR DurationRange
  String zeroStale(String url) {
    return url;
  }

  @Cached(staleFor = "300000d") // ERROR DurationRange
  String tooLong(String url) {
    return url;
  }
}
