package dev.damask.test;

import dev.damask.cache.CacheStore;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The values of one shared cache in memory. Keys and values are copied, as a real store does. */
final class FakeStore implements CacheStore {

  private final FakeTime time;
  private final long ttl;
  private final Map<ByteBuffer, Value> values = new ConcurrentHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Value(byte[] bytes, long since) {}

  FakeStore(FakeTime time, Duration ttl) {
    this.time = time;
    this.ttl = TimeUnit.NANOSECONDS.convert(ttl);
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    Value value = values.get(ByteBuffer.wrap(key));
    return value == null || time.nanos() - value.since() >= ttl ? null : value.bytes().clone();
  }

  @Override
  public void put(byte[] key, byte[] value) {
    values.put(ByteBuffer.wrap(key.clone()), new Value(value.clone(), time.nanos()));
  }

  @Override
  public void remove(byte[] key) {
    values.remove(ByteBuffer.wrap(key));
  }

  @Override
  public void clear() {
    values.clear();
  }
}
