package p;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Pace;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
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
  private static final Timing IS_THERE_TIMING = new Timing(Client.class, "isThere");

  private final Client<T> delegate;

  private final Environment environment;

  private final Pace allRateLimit;

  private final Pace fetchRateLimit;

  private final Pace storeRateLimit;

  private final Pace laterRateLimit;

  private final Pace findRateLimit;

  private final Cache<Object> findCache;

  private final Pace isThereRateLimit;

  private final Pace allRateLimit2;

  public ClientDecorated(Client<T> delegate) {
    this(delegate, Environment.system());
  }

  public ClientDecorated(Client<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    this.allRateLimit = Pace.of(Client.class, "all", 100, Duration.ofMinutes(1), Duration.ZERO,
        1000, environment);
    this.fetchRateLimit = this.allRateLimit.as("fetch");
    this.storeRateLimit = this.allRateLimit.as("store");
    this.laterRateLimit = this.allRateLimit.as("later");
    this.findRateLimit = Pace.of(Client.class, "find", 5, Duration.ofSeconds(1),
        Duration.ofMillis(250), 1000, environment);
    this.findCache = Cache.of("find", Duration.ofMinutes(5), environment).build();
    this.isThereRateLimit = Pace.of(Client.class, "isThere", 5, Duration.ofHours(1),
        Duration.ofHours(2), 1000, environment);
    this.allRateLimit2 = Pace.of(Client.class, "all", 7, Duration.ofSeconds(1), Duration.ZERO, 1000,
        environment);
  }

  /**
   * fetch: {@code rate limit 100 per 1m as all -> delegate}
   */
  @Override
  public String fetch(String url) {
    fetchRateLimit.await();
    return delegate.fetch(url);
  }

  /**
   * store: {@code rate limit 100 per 1m as all -> delegate}
   */
  @Override
  public void store(String url, T value) throws Exception {
    storeRateLimit.awaitInterruptibly();
    delegate.store(url, value);
  }

  /**
   * later: {@code rate limit 100 per 1m as all -> delegate}
   */
  @Override
  public CompletableFuture<T> later(String url) {
    return laterRateLimit.callAsync(
        () -> Objects.requireNonNull(delegate.later(url), "later() returned null"));
  }

  /**
   * find: {@code rate limit 5 per 1s waiting 250ms by delegate and values -> cached 300s -> delegate}
   */
  @Override
  public <K> K find(String delegate, K... values) throws InterruptedException {
    findRateLimit.awaitInterruptibly(new FindRateLimitKey(delegate, Snapshot.of(values)));
    return this.<K>findCached(delegate, values);
  }

  private <K> K findCached(String delegate, K[] values) throws InterruptedException {
    Computation<K> computation = (Computation<K>)
        (Computation<?>) findCache.getInterruptibly(new FindKey(delegate, Snapshot.of(values)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      K result = this.delegate.<K>find(delegate, values);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * isThere: {@code timed -> rate limit 5 per PT1H waiting 2h -> delegate}
   */
  @Override
  public boolean isThere(double environment) {
    long start = this.environment.ticker().getAsLong();
    boolean result;
    try {
      result = isThereRateLimited(environment);
    } catch (Throwable failure) {
      IS_THERE_TIMING.threw(failure, start, this.environment);
      throw failure;
    }
    IS_THERE_TIMING.returned(start, this.environment);
    return result;
  }

  private boolean isThereRateLimited(double environment) {
    isThereRateLimit.await();
    return delegate.isThere(environment);
  }

  /**
   * all: {@code rate limit 7 per 1s by names -> delegate}
   */
  @Override
  public CompletableFuture<List<T>> all(List<String> names) {
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
    findCache.invalidate(new FindKey(delegate, Snapshot.of(values)));
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    findCache.invalidateAll();
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
