package dev.damask.cache;

import org.jspecify.annotations.Nullable;

/** The values of one shared cache; safe for use by several threads. */
public interface CacheStore {

  /** The value of a key, or null where there is none. */
  byte @Nullable [] get(byte[] key) throws Exception;

  /** Keeps a value. */
  void put(byte[] key, byte[] value) throws Exception;

  /** Removes the value of a key, where there is one. */
  void remove(byte[] key) throws Exception;

  /** Removes all values of this store, and of no other. */
  void clear() throws Exception;
}
