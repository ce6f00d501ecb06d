package dev.damask.cache.jcache;

import dev.damask.cache.CacheStore;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.cache.Cache;
import javax.cache.CacheException;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.expiry.ModifiedExpiryPolicy;
import org.jspecify.annotations.Nullable;

/** One cache of a provider, which is looked for, or made, when it is first asked. */
// Keys are texts, as providers compare them by equals.
final class JCacheStore implements CacheStore {

  /** What lives as long lives for ever, lest a provider's sum of times overflow. */
  private static final Duration LONGEST = Duration.ofDays(100 * 365);

  private final CacheManager manager;
  private final String name;
  private final Duration ttl;
  private volatile @Nullable Cache<String, byte[]> cache;

  JCacheStore(CacheManager manager, String name, Duration ttl) {
    this.manager = manager;
    this.name = name;
    this.ttl = ttl;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return cache().get(text(key));
  }

  @Override
  public void put(byte[] key, byte[] value) {
    cache().put(text(key), value);
  }

  @Override
  public void remove(byte[] key) {
    var unused = cache().remove(text(key));
  }

  @Override
  public void clear() {
    cache().clear();
  }

  private static String text(byte[] key) {
    return HexFormat.of().formatHex(key);
  }

  private Cache<String, byte[]> cache() {
    Cache<String, byte[]> known = cache;
    if (known == null || known.isClosed()) {
      known = open();
      cache = known;
    }
    return known;
  }

  private Cache<String, byte[]> open() {
    Cache<String, byte[]> existing = existing();
    if (existing != null) {
      return existing;
    }
    try {
      return manager.createCache(name, configuration());
    } catch (CacheException e) {
      existing = existing(); // somebody else may have made it
      if (existing != null) {
        return existing;
      }
      throw e;
    }
  }

  private @Nullable Cache<String, byte[]> existing() {
    try {
      return manager.getCache(name, String.class, byte[].class);
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "The cache " + name + " is there, and its keys are not String or its values not byte[]",
          e);
    }
  }

  private MutableConfiguration<String, byte[]> configuration() {
    return new MutableConfiguration<String, byte[]>()
        .setTypes(String.class, byte[].class)
        .setExpiryPolicyFactory(ModifiedExpiryPolicy.factoryOf(expiry()));
  }

  private javax.cache.expiry.Duration expiry() {
    if (ttl.compareTo(LONGEST) >= 0) {
      return javax.cache.expiry.Duration.ETERNAL;
    }
    // Rounded up: the value says itself when it is too old.
    long millis = Math.max(1, ttl.plusNanos(999_999).toMillis());
    return new javax.cache.expiry.Duration(TimeUnit.MILLISECONDS, millis);
  }
}
