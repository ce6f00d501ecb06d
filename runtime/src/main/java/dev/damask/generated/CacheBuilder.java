package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Builds a cache. Not safe for use by several threads. */
public final class CacheBuilder {

  private final String method;
  private final Duration ttl;
  private final Environment environment;
  private long maximumSize = 1000;
  private boolean skipNulls;
  private boolean masked;

  CacheBuilder(String method, Duration ttl, Environment environment) {
    this.method = method;
    this.ttl = ttl;
    this.environment = environment;
  }

  /** Sets the most entries; beyond it, those unlikely to be used again are dropped. */
  public CacheBuilder maximumSize(long maximumSize) {
    this.maximumSize = maximumSize;
    return this;
  }

  /** Returns null results without keeping them. */
  public CacheBuilder skipNulls() {
    this.skipNulls = true;
    return this;
  }

  /** Prints keys as {@code ***}. */
  public CacheBuilder masked() {
    this.masked = true;
    return this;
  }

  /**
   * Builds a cache.
   *
   * @throws IllegalArgumentException if the time or the size is negative
   */
  public <V extends @Nullable Object> Cache<V> build() {
    return new Cache<>(this);
  }

  /**
   * Builds a cache of an asynchronous method.
   *
   * @throws IllegalArgumentException if the time or the size is negative
   */
  public AsyncCache buildAsync() {
    return new AsyncCache(this);
  }

  /** What runs tasks of the cache's own. */
  Executor executor() {
    return environment.executor();
  }

  Keys keys() {
    return new Keys(method, masked);
  }

  boolean skipsNulls() {
    return skipNulls;
  }

  /** What holds the results, by key. */
  <E> Entries<E> entries() {
    return new Entries<>(ttl, maximumSize, environment.ticker());
  }
}
