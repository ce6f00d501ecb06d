package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Prices.Shared} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Prices_SharedDecorated extends Prices.Shared {
  private final Cache<String> ownCache;

  Prices_SharedDecorated() {
    this(Environment.system());
  }

  Prices_SharedDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Prices.Shared.class, environment);
    this.ownCache = Cache.of("own", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  @Override
  public String price(String sku) {
    return super.price(sku);
  }

  /**
   * own: {@code cached 300s -> super}
   */
  @Override
  public String own(String sku) {
    if (ownCache == null) {
      // Left out by a setting, or the constructor of Shared is still running.
      return super.own(sku);
    }
    Computation<String> computation = ownCache.get(sku);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.own(sku));
    }
    try {
      String result = super.own(sku);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code own} keeps for these arguments.
   */
  public void invalidateOwn(String sku) {
    if (ownCache != null) {
      ownCache.invalidate(sku);
    }
  }

  /**
   * Removes all that {@code own} keeps.
   */
  public void invalidateAllOwn() {
    if (ownCache != null) {
      ownCache.invalidateAll();
    }
  }
}
