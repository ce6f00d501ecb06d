package shapes;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.Counted;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Prices} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PricesDecorated<T> extends Prices<T> {
  private final Environment environment;

  private final Cache<String> loadCache;

  private final RetryPolicy loadRetry;

  private final Cache<List<? extends T>> allCache;

  private final Cache<T> firstCache;

  private final Cache<Integer> countCache;

  private final Cache<Integer> count2Cache;

  private final Cache<Object> genericCache;

  private final AsyncCache laterCache;

  private final AsyncCache later2Cache;

  public PricesDecorated() {
    this(Environment.system());
  }

  public PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
    this.loadCache = Cache.of("load", settings).ttl(Duration.ofMinutes(5))
        .refreshAfter(Duration.ofMinutes(1)).staleFor(Duration.ofHours(1))
        .masking(Prices.Refused.class).build();
    this.loadRetry = RetryPolicy.of("load", settings).delay(Duration.ZERO)
        .masking(Prices.Refused.class).build();
    this.allCache = Cache.of("all", settings).forever().refreshAfter(Duration.ofDays(1)).keyless()
        .stats().masking(Prices.Refused.class).build();
    this.firstCache = Cache.of("first", settings).forever().keyless().masking(Prices.Refused.class)
        .build();
    this.countCache = Cache.of("count", settings).ttl(Duration.ofMinutes(5)).stats()
        .masking(Prices.Refused.class).build();
    this.count2Cache = Cache.of("count", settings).ttl(Duration.ofMinutes(5)).stats()
        .masking(Prices.Refused.class).build();
    this.genericCache = Cache.of("generic", settings).ttl(Duration.ofMinutes(5))
        .refreshAfter(Duration.ofSeconds(1)).masking(Prices.Refused.class).build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5))
        .staleFor(Duration.ofMinutes(5)).masking(Prices.Refused.class).buildAsync();
    this.later2Cache = AsyncCache.of("later", settings).forever().keyless().stats()
        .masking(Prices.Refused.class).buildAsync();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code cached 300s, refreshed after 60s, stale for 1h -> retry 3 x 0s -> super}
   */
  @Override
  public String load(String name) throws Prices.Refused {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return loadRetried(name);
    }
    Computation<String> computation = loadCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> loadRetried(name));
    }
    try {
      String result = loadRetried(name);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String loadRetried(String name) throws Prices.Refused {
    if (loadRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.load(name);
    }
    long start = loadRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.load(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = loadRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * all: {@code cached for ever, refreshed after 1d, counted -> super}
   */
  @Override
  public List<? extends T> all() {
    if (allCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.all();
    }
    Computation<List<? extends T>> computation = allCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.all());
    }
    try {
      List<? extends T> result = super.all();
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
   * first: {@code cached for ever -> super}
   */
  @Override
  protected T first() {
    if (firstCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.first();
    }
    Computation<T> computation = firstCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.first());
    }
    try {
      T result = super.first();
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
   * count: {@code cached 300s, unless isSmall, counted -> super}
   */
  @Override
  int count(String value, int key) {
    if (countCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.count(value, key);
    }
    Computation<Integer> computation = countCache.get(new CountKey(value, key));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.count(value, key), value2 -> isSmall((int) value2));
    }
    try {
      int result = super.count(value, key);
      computation.complete(result, value2 -> isSmall((int) value2));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * count: {@code cached 300s, unless isSmall, counted -> super}
   */
  @Override
  protected int count(String value) throws InterruptedException {
    if (count2Cache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.count(value);
    }
    Computation<Integer> computation = count2Cache.getInterruptibly(value);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.count(value), value2 -> isSmall((int) value2));
    }
    try {
      int result = super.count(value);
      computation.complete(result, value2 -> isSmall((int) value2));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * generic: {@code cached 300s, refreshed after 1s, unless isNothing -> super}
   */
  @Override
  public <E extends Comparable<E>> E generic(E value) {
    if (genericCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.<E>generic(value);
    }
    Computation<E> computation = (Computation<E>) (Computation<?>) genericCache.get(value);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<E>generic(value), value2 -> isNothing(value2));
    }
    try {
      E result = super.<E>generic(value);
      computation.complete(result, value2 -> isNothing(value2));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * later: {@code cached 300s, stale for 5m, unless isNothing -> super}
   */
  @Override
  public CompletableFuture<String> later(String computation) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.later(computation);
    }
    return laterCache.get(computation,
        () -> Objects.requireNonNull(super.later(computation), "later() returned null"),
        value -> isNothing(value));
  }

  /**
   * later: {@code cached for ever, unless isNothing, counted -> super}
   */
  @Override
  public CompletionStage<? extends T> later() {
    if (later2Cache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.later();
    }
    return later2Cache.get(() -> Objects.requireNonNull(super.later(), "later() returned null"),
        value -> isNothing(value));
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(String name) {
    if (loadCache != null) {
      loadCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll() {
    if (allCache != null) {
      allCache.invalidate();
    }
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    if (allCache != null) {
      allCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code first} keeps for these arguments.
   */
  protected void invalidateFirst() {
    if (firstCache != null) {
      firstCache.invalidate();
    }
  }

  /**
   * Removes all that {@code first} keeps.
   */
  protected void invalidateAllFirst() {
    if (firstCache != null) {
      firstCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code count} keeps for these arguments.
   */
  void invalidateCount(String value, int key) {
    if (countCache != null) {
      countCache.invalidate(new CountKey(value, key));
    }
  }

  /**
   * Removes what {@code count} keeps for these arguments.
   */
  protected void invalidateCount(String value) {
    if (count2Cache != null) {
      count2Cache.invalidate(value);
    }
  }

  /**
   * Removes all that {@code count} keeps.
   */
  void invalidateAllCount() {
    if (countCache != null) {
      countCache.invalidateAll();
    }
    if (count2Cache != null) {
      count2Cache.invalidateAll();
    }
  }

  /**
   * Removes what {@code generic} keeps for these arguments.
   */
  public <E extends Comparable<E>> void invalidateGeneric(E value) {
    if (genericCache != null) {
      genericCache.invalidate(value);
    }
  }

  /**
   * Removes all that {@code generic} keeps.
   */
  public void invalidateAllGeneric() {
    if (genericCache != null) {
      genericCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  public void invalidateLater(String computation) {
    if (laterCache != null) {
      laterCache.invalidate(computation);
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  public void invalidateLater() {
    if (later2Cache != null) {
      later2Cache.invalidate();
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  public void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
    if (later2Cache != null) {
      later2Cache.invalidateAll();
    }
  }

  /**
   * What has been counted so far of what {@code all} keeps.
   */
  public CacheStats allCacheStats() {
    return Counted.of(allCache);
  }

  /**
   * What has been counted so far of what {@code count} keeps.
   */
  protected CacheStats countCacheStats() {
    return Counted.of(countCache).plus(Counted.of(count2Cache));
  }

  /**
   * What has been counted so far of what {@code later} keeps.
   */
  public CacheStats laterCacheStats() {
    return Counted.of(later2Cache);
  }

  @DamaskGenerated
  private record CountKey(String value, int key) {
  }
}
