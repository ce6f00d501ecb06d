package dev.damask.test;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shared caches in memory, whose values last as long as a fake time says. */
final class FakeStores implements CacheStores {

  private final FakeTime time;
  private final Map<String, CacheStore> stores = new ConcurrentHashMap<>();

  FakeStores(FakeTime time) {
    this.time = time;
  }

  @Override
  public CacheStore open(String name, Duration ttl) {
    return stores.computeIfAbsent(name, key -> new FakeStore(time, ttl));
  }

  @Override
  public void close() {}
}
