package dev.damask.cache;

import java.time.Duration;
import java.util.Objects;

/**
 * An engine that keeps the values of shared caches, given by {@link
 * dev.damask.Environment.Builder#cacheStores} or found by {@link java.util.ServiceLoader}. The
 * application closes it.
 */
@SuppressWarnings("try") // Closing may be interrupted, as anything may happen then.
public interface CacheStores extends AutoCloseable {

  /**
   * Opens a store; one name gives one store, however often it is opened. Does not connect.
   *
   * @param ttl how long values are of any use
   */
  CacheStore open(String name, Duration ttl) throws Exception;

  /** The same engine, where all names have a prefix more; closing it closes this one. */
  default CacheStores named(String prefix) {
    return new NamedStores(this, Objects.requireNonNull(prefix, "prefix"));
  }
}
