package shapes;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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
  private static final RetryPolicy LOAD_RETRY = RetryPolicy.of(Prices.class, "load")
      .delay(Duration.ZERO).masking(Prices.Refused.class).build();

  private final Environment environment;

  private final Cache<String> loadCache;

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
    this.loadCache = Cache.of(Prices.class, "load", environment).ttl(Duration.ofMinutes(5))
        .refreshAfter(Duration.ofMinutes(1)).staleFor(Duration.ofHours(1))
        .masking(Prices.Refused.class).build();
    this.allCache = Cache.of(Prices.class, "all", environment).forever()
        .refreshAfter(Duration.ofDays(1)).keyless().stats().masking(Prices.Refused.class).build();
    this.firstCache = Cache.of(Prices.class, "first", environment).forever().keyless()
        .masking(Prices.Refused.class).build();
    this.countCache = Cache.of(Prices.class, "count", environment).ttl(Duration.ofMinutes(5))
        .stats().masking(Prices.Refused.class).build();
    this.count2Cache = Cache.of(Prices.class, "count", environment).ttl(Duration.ofMinutes(5))
        .stats().masking(Prices.Refused.class).build();
    this.genericCache = Cache.of(Prices.class, "generic", environment).ttl(Duration.ofMinutes(5))
        .refreshAfter(Duration.ofSeconds(1)).masking(Prices.Refused.class).build();
    this.laterCache = AsyncCache.of(Prices.class, "later", environment).ttl(Duration.ofMinutes(5))
        .staleFor(Duration.ofMinutes(5)).masking(Prices.Refused.class).buildAsync();
    this.later2Cache = AsyncCache.of(Prices.class, "later", environment).forever().keyless().stats()
        .masking(Prices.Refused.class).buildAsync();
  }

  /**
   * load: {@code cached 300s, refreshed after 60s, stale for 1h -> retry 3 x 0s -> super}
   */
  @Override
  public String load(String name) throws Prices.Refused {
    if (loadCache == null) {
      // The constructor of Prices is still running.
      return super.load(name);
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
    Attempts attempts = null;
    while (true) {
      try {
        return super.load(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = LOAD_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * all: {@code cached for ever, refreshed after 1d -> super}
   */
  @Override
  public List<? extends T> all() {
    if (allCache == null) {
      // The constructor of Prices is still running.
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
      // The constructor of Prices is still running.
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
   * count: {@code cached 300s -> super}
   */
  @Override
  int count(String value, int key) {
    if (countCache == null) {
      // The constructor of Prices is still running.
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
   * count: {@code cached 300s -> super}
   */
  @Override
  protected int count(String value) throws InterruptedException {
    if (count2Cache == null) {
      // The constructor of Prices is still running.
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
   * generic: {@code cached 300s, refreshed after 1s -> super}
   */
  @Override
  public <E extends Comparable<E>> E generic(E value) {
    if (genericCache == null) {
      // The constructor of Prices is still running.
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
   * later: {@code cached 300s, stale for 5m -> super}
   */
  @Override
  public CompletableFuture<String> later(String computation) {
    if (laterCache == null) {
      // The constructor of Prices is still running.
      return super.later(computation);
    }
    return laterCache.get(computation,
        () -> Objects.requireNonNull(super.later(computation), "later() returned null"),
        value -> isNothing(value));
  }

  /**
   * later: {@code cached for ever -> super}
   */
  @Override
  public CompletionStage<? extends T> later() {
    if (later2Cache == null) {
      // The constructor of Prices is still running.
      return super.later();
    }
    return later2Cache.get(() -> Objects.requireNonNull(super.later(), "later() returned null"),
        value -> isNothing(value));
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(String name) {
    loadCache.invalidate(name);
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    loadCache.invalidateAll();
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll() {
    allCache.invalidate();
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    allCache.invalidateAll();
  }

  /**
   * Removes what {@code first} keeps for these arguments.
   */
  protected void invalidateFirst() {
    firstCache.invalidate();
  }

  /**
   * Removes all that {@code first} keeps.
   */
  protected void invalidateAllFirst() {
    firstCache.invalidateAll();
  }

  /**
   * Removes what {@code count} keeps for these arguments.
   */
  void invalidateCount(String value, int key) {
    countCache.invalidate(new CountKey(value, key));
  }

  /**
   * Removes what {@code count} keeps for these arguments.
   */
  protected void invalidateCount(String value) {
    count2Cache.invalidate(value);
  }

  /**
   * Removes all that {@code count} keeps.
   */
  void invalidateAllCount() {
    countCache.invalidateAll();
    count2Cache.invalidateAll();
  }

  /**
   * Removes what {@code generic} keeps for these arguments.
   */
  public <E extends Comparable<E>> void invalidateGeneric(E value) {
    genericCache.invalidate(value);
  }

  /**
   * Removes all that {@code generic} keeps.
   */
  public void invalidateAllGeneric() {
    genericCache.invalidateAll();
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  public void invalidateLater(String computation) {
    laterCache.invalidate(computation);
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  public void invalidateLater() {
    later2Cache.invalidate();
  }

  /**
   * Removes all that {@code later} keeps.
   */
  public void invalidateAllLater() {
    laterCache.invalidateAll();
    later2Cache.invalidateAll();
  }

  /**
   * What has been counted so far of what {@code all} keeps.
   */
  public CacheStats allCacheStats() {
    return allCache.stats();
  }

  /**
   * What has been counted so far of what {@code count} keeps.
   */
  protected CacheStats countCacheStats() {
    return countCache.stats().plus(count2Cache.stats());
  }

  /**
   * What has been counted so far of what {@code later} keeps.
   */
  public CacheStats laterCacheStats() {
    return later2Cache.stats();
  }

  @DamaskGenerated
  private record CountKey(String value, int key) {
  }
}
