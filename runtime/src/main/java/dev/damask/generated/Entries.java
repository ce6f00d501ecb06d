package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * What a cache holds, by key. Safe for use by several threads.
 *
 * @param <E> an entry
 */
interface Entries<E> {

  @Nullable E get(Object key);

  void put(Object key, E entry);

  /** Removes an entry, and says whether it was there. */
  boolean remove(Object key);

  /** The keys there are. */
  Iterable<Object> keys();

  void clear();
}
