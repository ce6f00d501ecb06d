package dev.damask.cache;

import java.time.Duration;

/** Stores whose names have a prefix; its length keeps one prefix and name from being another's. */
@SuppressWarnings("try") // as in CacheStores
record NamedStores(CacheStores stores, String prefix) implements CacheStores {

  @Override
  public CacheStore open(String name, Duration ttl) throws Exception {
    return stores.open(prefix.length() + ":" + prefix + ":" + name, ttl);
  }

  @Override
  public void close() throws Exception {
    stores.close();
  }
}
