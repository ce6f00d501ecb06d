package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Builds a cache. Not safe for use by several threads. */
public final class CacheBuilder {

  private final String method;
  private final Environment environment;
  private final @Nullable DecoratorSettings settings;
  private long ttl;
  private long maximumSize = 1000;
  private boolean skipNulls;
  private boolean masked;

  CacheBuilder(
      String method, Duration ttl, Environment environment, @Nullable DecoratorSettings settings) {
    this.method = method;
    this.ttl = Nanos.of(ttl);
    this.environment = environment;
    this.settings = settings;
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
   * Builds a cache as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if the time or the size is negative, or something is set to
   *     what it cannot be
   */
  public <V extends @Nullable Object> @Nullable Cache<V> build() {
    return isThere() ? new Cache<>(this) : null;
  }

  /**
   * Builds a cache of an asynchronous method as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if the time or the size is negative, or something is set to
   *     what it cannot be
   */
  public @Nullable AsyncCache buildAsync() {
    return isThere() ? new AsyncCache(this) : null;
  }

  private boolean isThere() {
    if (settings == null) {
      return true;
    }
    if (settings.isLeftOut()) {
      return false;
    }
    ttl = settings.time("ttl", ttl, false);
    maximumSize = settings.number("maximumSize", maximumSize, 1, Long.MAX_VALUE);
    return true;
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
    return new Entries<>(Duration.ofNanos(ttl), maximumSize, environment.ticker());
  }
}
