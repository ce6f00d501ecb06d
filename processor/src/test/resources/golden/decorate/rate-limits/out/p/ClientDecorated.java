package p;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Pace;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated<T extends Comparable<T>> implements Client<T> {
  private final Client<T> delegate;

  private final Environment environment;

  private final Pace allRateLimit;

  private final Pace fetchRateLimit;

  private final Pace storeRateLimit;

  private final Pace laterRateLimit;

  private final Pace findRateLimit;

  private final Cache<Object> findCache;

  private final Timing isThereTiming;

  private final Pace isThereRateLimit;

  private final Pace allRateLimit2;

  public ClientDecorated(Client<T> delegate) {
    this(delegate, Environment.system());
  }

  public ClientDecorated(Client<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.allRateLimit = Pace.of("all", 100, settings).per(Duration.ofMinutes(1)).sharedBy("fetch",
        "store", "later");
    this.fetchRateLimit = settings.has("fetch", "rateLimit") ? this.allRateLimit.as("fetch") : null;
    this.storeRateLimit = settings.has("store", "rateLimit") ? this.allRateLimit.as("store") : null;
    this.laterRateLimit = settings.has("later", "rateLimit") ? this.allRateLimit.as("later") : null;
    this.findRateLimit = Pace.of("find", 5, settings).maxWait(Duration.ofMillis(250)).keyed()
        .build();
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.isThereTiming = Timing.of("isThere", settings).build();
    this.isThereRateLimit = Pace.of("isThere", 5, settings).per(Duration.ofHours(1))
        .maxWait(Duration.ofHours(2)).build();
    this.allRateLimit2 = Pace.of("all", 7, settings).keyed().build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code rate limit 100 per 1m as all -> delegate}
   */
  @Override
  public String fetch(String url) {
    if (fetchRateLimit == null) {
      // Left out by a setting.
      return delegate.fetch(url);
    }
    fetchRateLimit.await();
    return delegate.fetch(url);
  }

  /**
   * store: {@code rate limit 100 per 1m as all -> delegate}
   */
  @Override
  public void store(String url, T value) throws Exception {
    if (storeRateLimit == null) {
      // Left out by a setting.
      delegate.store(url, value);
      return;
    }
    storeRateLimit.awaitInterruptibly();
    delegate.store(url, value);
  }

  /**
   * later: {@code rate limit 100 per 1m as all -> delegate}
   */
  @Override
  public CompletableFuture<T> later(String url) {
    if (laterRateLimit == null) {
      // Left out by a setting.
      return delegate.later(url);
    }
    return laterRateLimit.callAsync(
        () -> Objects.requireNonNull(delegate.later(url), "later() returned null"));
  }

  /**
   * find: {@code rate limit 5 per 1s waiting 250ms by delegate and values
   * -> cached 300s, by delegate and values -> delegate}
   */
  @Override
  public <K> K find(String delegate, K... values) throws InterruptedException {
    if (findRateLimit == null) {
      // Left out by a setting.
      return this.<K>findCached(delegate, values);
    }
    findRateLimit.awaitInterruptibly(new FindRateLimitKey(delegate, Snapshot.of(values)));
    return this.<K>findCached(delegate, values);
  }

  private <K> K findCached(String delegate, K[] values) throws InterruptedException {
    if (findCache == null) {
      // Left out by a setting.
      return this.delegate.<K>find(delegate, values);
    }
    Computation<K> computation = (Computation<K>)
        (Computation<?>) findCache.getInterruptibly(new FindKey(delegate, Snapshot.of(values)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> this.delegate.<K>find(delegate, values));
    }
    try {
      K result = this.delegate.<K>find(delegate, values);
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
   * isThere: {@code timed -> rate limit 5 per PT1H waiting 2h -> delegate}
   */
  @Override
  public boolean isThere(double environment) {
    if (isThereTiming == null) {
      // Left out by a setting.
      return isThereRateLimited(environment);
    }
    long start = this.environment.ticker().getAsLong();
    boolean result;
    try {
      result = isThereRateLimited(environment);
    } catch (Throwable failure) {
      isThereTiming.threw(failure, start, this.environment);
      throw failure;
    }
    isThereTiming.returned(start, this.environment);
    return result;
  }

  private boolean isThereRateLimited(double environment) {
    if (isThereRateLimit == null) {
      // Left out by a setting.
      return delegate.isThere(environment);
    }
    isThereRateLimit.await();
    return delegate.isThere(environment);
  }

  /**
   * all: {@code rate limit 7 per 1s by names -> delegate}
   */
  @Override
  public CompletableFuture<List<T>> all(List<String> names) {
    if (allRateLimit2 == null) {
      // Left out by a setting.
      return delegate.all(names);
    }
    return allRateLimit2.callAsync(Snapshot.of(names),
        () -> Objects.requireNonNull(delegate.all(names), "all() returned null"));
  }

  @Override
  public void close() {
    delegate.close();
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public <K> void invalidateFind(String delegate, K... values) {
    if (findCache != null) {
      findCache.invalidate(new FindKey(delegate, Snapshot.of(values)));
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }

  @DamaskGenerated
  private record FindRateLimitKey(String delegate, Object values) {
  }

  @DamaskGenerated
  private record FindKey(String delegate, Object values) {
  }
}
