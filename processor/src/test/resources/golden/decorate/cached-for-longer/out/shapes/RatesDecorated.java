package shapes;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.Counted;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Rates} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RatesDecorated implements Rates {
  private final Rates delegate;

  private final Cache<BigDecimal> rateCache;

  public RatesDecorated(Rates delegate) {
    this(delegate, Environment.system());
  }

  public RatesDecorated(Rates delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Rates.class, environment);
    this.rateCache = Cache.of("rate", settings).ttl(Duration.ofMinutes(1))
        .refreshAfter(Duration.ofSeconds(45)).stats().build();
    settings.warnOfUnknown();
  }

  /**
   * rate: {@code cached 1m, refreshed after 45s, unless isUnknown, counted -> delegate}
   */
  @Override
  public BigDecimal rate(String value, String from) {
    if (rateCache == null) {
      // Left out by a setting.
      return delegate.rate(value, from);
    }
    Computation<BigDecimal> computation = rateCache.get(new RateKey(value, from));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> delegate.rate(value, from),
          value2 -> Rates.isUnknown(value2));
    }
    try {
      BigDecimal result = delegate.rate(value, from);
      computation.complete(result, value2 -> Rates.isUnknown(value2));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code rate} keeps for these arguments.
   */
  public void invalidateRate(String value, String from) {
    if (rateCache != null) {
      rateCache.invalidate(new RateKey(value, from));
    }
  }

  /**
   * Removes all that {@code rate} keeps.
   */
  public void invalidateAllRate() {
    if (rateCache != null) {
      rateCache.invalidateAll();
    }
  }

  /**
   * What has been counted so far of what {@code rate} keeps.
   */
  public CacheStats rateCacheStats() {
    return Counted.of(rateCache);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }

  @DamaskGenerated
  private record RateKey(String value, String from) {
  }
}
