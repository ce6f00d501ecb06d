package shop;

import dev.damask.Decorate;
import dev.damask.decorate.*;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@Decorate
public abstract class Base {

  @RateLimit(value = 10, per = "1s", key = "tenant", maximumKeys = 5)
  public CompletableFuture<String> load(String tenant) {
    return CompletableFuture.completedFuture(tenant);
  }

  @ForEach(value = "load", limit = 4)
  public abstract CompletableFuture<List<String>> loadAll(Collection<String> tenants);
}
