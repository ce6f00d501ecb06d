package app;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import java.util.concurrent.CompletionStage;

@Decorate
public class Rates {

  public record Rate(String currency, double value) {}

  @Cached(
      shared = true,
      ttl = "10m",
      refreshAfter = "1m",
      staleFor = "1h",
      localTtl = "5s",
      maximumSize = 10,
      key = "currency",
      nulls = Cached.Nulls.SKIP,
      unless = "isUnknown",
      stats = true)
  public Rate rate(@Sensitive String currency, int caller) {
    return null;
  }

  @Cached(
      shared = true,
      ttl = "10m",
      refreshAfter = "1m",
      staleFor = "1h",
      localTtl = "5s",
      maximumSize = 10,
      key = "currency",
      nulls = Cached.Nulls.SKIP,
      unless = "isUnknown",
      stats = true)
  public CompletionStage<Rate> later(String currency, int caller) {
    return null;
  }

  boolean isUnknown(Rate rate) {
    return Double.isNaN(rate.value());
  }

  @Evicts(value = "rate", onFailure = Evicts.OnFailure.THROW)
  public void change(String currency) {}

  @Evicts(value = "later", all = true, onFailure = Evicts.OnFailure.THROW)
  public CompletionStage<String> changeAll() {
    return null;
  }
}
