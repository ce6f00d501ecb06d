package dev.damask.benchmarks.run;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** A store that is a map, so that what is around it shows; it holds one name's values. */
final class MapStores implements CacheStores, CacheStore {

  final ConcurrentMap<ByteBuffer, byte[]> values = new ConcurrentHashMap<>();

  @Override
  public CacheStore open(String name, Duration ttl) {
    return this;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return values.get(ByteBuffer.wrap(key));
  }

  @Override
  public void put(byte[] key, byte[] value) {
    values.put(ByteBuffer.wrap(key), value);
  }

  @Override
  public void remove(byte[] key) {
    values.remove(ByteBuffer.wrap(key));
  }

  @Override
  public void clear() {
    values.clear();
  }

  @Override
  public void close() {}
}
