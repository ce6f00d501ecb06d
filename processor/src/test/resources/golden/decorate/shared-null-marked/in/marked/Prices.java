package marked;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Decorate
public class Prices {

  public record Price(String sku, @Nullable Integer limit, List<@Nullable String> notes) {}

  @Cached(shared = true)
  public @Nullable Price price(String sku, @Nullable String currency) {
    return null;
  }

  @Cached(shared = true, refreshAfter = "1m", staleFor = "1h", unless = "isFree")
  public Price sure(String sku) {
    return new Price(sku, null, List.of());
  }

  boolean isFree(Price price) {
    return price.limit() != null;
  }

  @Cached(shared = true, nulls = Cached.Nulls.SKIP)
  public CompletableFuture<@Nullable Map<String, @Nullable Price>> all(
      @Nullable String @Nullable [] names) {
    return CompletableFuture.completedFuture(null);
  }
}
