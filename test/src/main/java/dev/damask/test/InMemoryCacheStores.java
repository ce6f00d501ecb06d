package dev.damask.test;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Stores of shared caches in memory, for tests of classes whose values are shared: given to an
 * environment by {@link dev.damask.Environment.Builder#cacheStores}, or to several, which then
 * share as JVMs do. They can be told to fail. Values are kept until they are removed: how old one
 * may be is decided by who reads it, by its environment's clock.
 *
 * <p>Safe for use by several threads.
 */
public final class InMemoryCacheStores implements CacheStores {

  private final ConcurrentMap<String, Store> stores = new ConcurrentHashMap<>();
  private volatile @Nullable Exception failure;

  private InMemoryCacheStores() {}

  /** Stores that are empty. */
  public static InMemoryCacheStores create() {
    return new InMemoryCacheStores();
  }

  /** Makes all that is asked from now on fail. */
  public void fail(Exception failure) {
    this.failure = Objects.requireNonNull(failure, "failure");
  }

  /** Makes nothing fail any more. */
  public void recover() {
    this.failure = null;
  }

  /** How many values there are, in all stores. */
  public int size() {
    return stores.values().stream().mapToInt(it -> it.values.size()).sum();
  }

  @Override
  public CacheStore open(String name, Duration ttl) throws Exception {
    check();
    return stores.computeIfAbsent(name, it -> new Store());
  }

  private void check() throws Exception {
    Exception now = failure;
    if (now != null) {
      throw now;
    }
  }

  /** Removes everything. */
  @Override
  public void close() {
    stores.clear();
  }

  private final class Store implements CacheStore {

    private final Map<ByteBuffer, byte[]> values = new ConcurrentHashMap<>();

    @Override
    public byte @Nullable [] get(byte[] key) throws Exception {
      check();
      byte[] value = values.get(ByteBuffer.wrap(key));
      return value == null ? null : value.clone();
    }

    @Override
    public void put(byte[] key, byte[] value) throws Exception {
      check();
      values.put(ByteBuffer.wrap(key.clone()), value.clone());
    }

    @Override
    public void remove(byte[] key) throws Exception {
      check();
      values.remove(ByteBuffer.wrap(key));
    }

    @Override
    public void clear() throws Exception {
      check();
      values.clear();
    }
  }
}
