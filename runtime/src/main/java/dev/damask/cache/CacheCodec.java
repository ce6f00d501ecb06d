package dev.damask.cache;

/**
 * Turns values of a shared cache into bytes and back. It never sees null, and is safe for use by
 * several threads.
 */
public interface CacheCodec<T> {

  /** The bytes of a value. */
  byte[] write(T value) throws Exception;

  /** The value of such bytes. */
  T read(byte[] bytes) throws Exception;
}
