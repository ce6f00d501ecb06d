package app;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.Counted;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Eviction;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Rates} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RatesDecorated extends Rates {
  private final Environment environment;

  private final Cache<Rates.Rate> rateCache;

  private final AsyncCache laterCache;

  private final boolean changeEvicts;

  public RatesDecorated() {
    this(Environment.system());
  }

  public RatesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Rates.class, environment);
    this.rateCache = Cache.of("rate", settings).ttl(Duration.ofMinutes(10))
        .refreshAfter(Duration.ofMinutes(1)).staleFor(Duration.ofHours(1))
        .shared("java.lang.String,int", "e5414aeb103a7a26", new RateForm())
        .localTtl(Duration.ofSeconds(5)).maximumSize(10).skipNulls().stats().masked().build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(10))
        .refreshAfter(Duration.ofMinutes(1)).staleFor(Duration.ofHours(1))
        .shared("java.lang.String,int", "e5414aeb103a7a26", new LaterForm())
        .localTtl(Duration.ofSeconds(5)).maximumSize(10).skipNulls().stats().buildAsync();
    this.changeEvicts = settings.has("change", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * rate: {@code cached and shared 10m, refreshed after 1m, stale for 1h, here for 5s, at most 10, by currency, no nulls, unless isUnknown, counted -> super}
   */
  @Override
  public Rates.Rate rate(String currency, int caller) {
    if (rateCache == null) {
      // Left out by a setting, or the constructor of Rates is still running.
      return super.rate(currency, caller);
    }
    Computation<Rates.Rate> computation =
        rateCache.get(SharedKey.hashed(out -> RateForm.writeKey(out, currency)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.rate(currency, caller), value -> isUnknown(value));
    }
    try {
      Rates.Rate result = super.rate(currency, caller);
      computation.complete(result, value -> isUnknown(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * later: {@code cached and shared 10m, refreshed after 1m, stale for 1h, here for 5s, at most 10, by currency, no nulls, unless isUnknown, counted -> super}
   */
  @Override
  public CompletionStage<Rates.Rate> later(String currency, int caller) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Rates is still running.
      return super.later(currency, caller);
    }
    return laterCache.get(SharedKey.of(out -> LaterForm.writeKey(out, currency)),
        () -> Objects.requireNonNull(super.later(currency, caller), "later() returned null"),
        value -> isUnknown(value));
  }

  /**
   * change: {@code evicts from rate -> super}
   */
  @Override
  public void change(String currency) {
    if (!changeEvicts) {
      // Left out by a setting, or the constructor of Rates is still running.
      super.change(currency);
      return;
    }
    super.change(currency);
    if (rateCache != null) {
      rateCache.invalidateOrThrow(SharedKey.hashed(out -> RateForm.writeKey(out, currency)));
    }
  }

  /**
   * changeAll: {@code evicts all of later -> super}
   */
  @Override
  public CompletionStage<String> changeAll() {
    if (environment == null) {
      // The constructor of Rates is still running.
      return super.changeAll();
    }
    CompletionStage<String> result = Objects.requireNonNull(super.changeAll(), "changeAll() returned null");
    return Eviction.after(result, environment, () -> {
      if (laterCache != null) {
        laterCache.invalidateAllOrThrow();
      }
    });
  }

  /**
   * Removes what {@code rate} keeps for these arguments.
   */
  public void invalidateRate(String currency) {
    if (rateCache != null) {
      rateCache.invalidate(SharedKey.hashed(out -> RateForm.writeKey(out, currency)));
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
   * Removes what {@code later} keeps for these arguments.
   */
  public void invalidateLater(String currency) {
    if (laterCache != null) {
      laterCache.invalidate(SharedKey.of(out -> LaterForm.writeKey(out, currency)));
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  public void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }

  /**
   * What has been counted so far of what {@code rate} keeps.
   */
  public CacheStats rateCacheStats() {
    return Counted.of(rateCache);
  }

  /**
   * What has been counted so far of what {@code later} keeps.
   */
  public CacheStats laterCacheStats() {
    return Counted.of(laterCache);
  }

  /**
   * How the values and keys of {@code rate} become bytes.
   */
  @DamaskGenerated
  private static final class RateForm implements Form<Rates.Rate> {
    @Override
    public void write(ByteWriter out, Rates.Rate rate) {
      writeRate(out, rate);
    }

    @Override
    public Rates.Rate read(ByteReader in) {
      return readRate(in);
    }

    static void writeKey(ByteWriter out, String currency) {
      out.writeString(currency);
    }

    private static void writeRate(ByteWriter out, Rates.Rate rate) {
      if (out.begins(rate)) {
        out.writeString(rate.currency());
        out.writeDouble(rate.value());
        out.ends();
      }
    }

    private static Rates.Rate readRate(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Rates.Rate rate = new Rates.Rate(in.readString(), in.readDouble());
      in.ends();
      return rate;
    }
  }

  /**
   * How the values and keys of {@code later} become bytes.
   */
  @DamaskGenerated
  private static final class LaterForm implements Form<Rates.Rate> {
    @Override
    public void write(ByteWriter out, Rates.Rate rate) {
      writeRate(out, rate);
    }

    @Override
    public Rates.Rate read(ByteReader in) {
      return readRate(in);
    }

    static void writeKey(ByteWriter out, String currency) {
      out.writeString(currency);
    }

    private static void writeRate(ByteWriter out, Rates.Rate rate) {
      if (out.begins(rate)) {
        out.writeString(rate.currency());
        out.writeDouble(rate.value());
        out.ends();
      }
    }

    private static Rates.Rate readRate(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Rates.Rate rate = new Rates.Rate(in.readString(), in.readDouble());
      in.ends();
      return rate;
    }
  }
}
