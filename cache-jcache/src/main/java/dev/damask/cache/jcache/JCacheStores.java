package dev.damask.cache.jcache;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.cache.CacheManager;

/**
 * Stores in the caches of a JSR 107 provider, such as Hazelcast or Ehcache: one cache for each
 * store, whose name begins with the prefix.
 *
 * <p>A cache of the name that is there already is used; it has to have {@code String} keys and
 * {@code byte[]} values. Others are made with these types, and with the store's time to live. Safe
 * for use by several threads, as far as the provider is.
 */
public final class JCacheStores implements CacheStores {

  private final CacheManager manager;
  private final String prefix;
  private final ConcurrentMap<String, JCacheStore> stores = new ConcurrentHashMap<>();

  private JCacheStores(CacheManager manager, String prefix) {
    this.manager = manager;
    this.prefix = prefix;
  }

  /**
   * Stores in the caches of a manager, which stays the application's to close.
   *
   * @param prefix what the names of caches begin with, such as that of the application
   */
  public static JCacheStores of(CacheManager manager, String prefix) {
    Objects.requireNonNull(manager, "manager");
    Objects.requireNonNull(prefix, "prefix");
    return new JCacheStores(manager, prefix);
  }

  /** Opens a store. Its cache is looked for, or made, when it is first asked. */
  @Override
  public CacheStore open(String name, Duration ttl) {
    return stores.computeIfAbsent(
        name, it -> new JCacheStore(manager, escaped(prefix) + ":" + it, ttl));
  }

  /** So that it ends at the first colon. */
  private static String escaped(String prefix) {
    return prefix.replace("%", "%25").replace(":", "%3A");
  }

  /** Closes nothing: the manager is the application's. */
  @Override
  public void close() {
    stores.clear();
  }

  @Override
  public String toString() {
    return "JCacheStores[" + prefix + "]";
  }
}
