package marked;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timeout;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What may be null under the decorators of resilience, as result, argument, key and answer. */
@Decorate
class Remote<T extends @Nullable Object> {

  @Fallback("none")
  @RateLimit(10)
  @Bulkhead(2)
  @CircuitBreaker
  @Timeout("2s")
  @Nullable String find(@Nullable String key) {
    return key;
  }

  @Nullable String none(@Nullable String key, @Nullable Throwable failure) {
    return key;
  }

  @CircuitBreaker(key = "tenant")
  @Bulkhead(value = 2, key = "tenant")
  @RateLimit(value = 10, key = "tenant")
  T each(@Nullable String tenant, T value) {
    return value;
  }

  @Fallback("later")
  @RateLimit(10)
  @Bulkhead(2)
  @CircuitBreaker
  @Timeout("2s")
  CompletableFuture<@Nullable String> findLater(@Nullable String key) {
    return CompletableFuture.completedFuture(key);
  }

  CompletableFuture<@Nullable String> later(@Nullable String key) {
    return CompletableFuture.completedFuture(null);
  }

  @Retry(when = "isWorth", whenResult = "isMissing")
  @Nullable List<@Nullable String> all(List<@Nullable String> some) {
    return null;
  }

  boolean isWorth(Exception failure) {
    return true;
  }

  boolean isMissing(@Nullable List<@Nullable String> result) {
    return result == null;
  }

  @Retry(whenResult = "isNone")
  CompletionStage<T> stage(T value) {
    return CompletableFuture.completedFuture(value);
  }

  boolean isNone(T result) {
    return result == null;
  }
}
