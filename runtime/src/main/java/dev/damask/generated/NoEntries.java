package dev.damask.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps nothing.
 *
 * @param <E> what is not kept
 */
final class NoEntries<E> implements Entries<E> {

  @Override
  public @Nullable E get(Object key) {
    return null;
  }

  @Override
  public void put(Object key, E entry) {}

  @Override
  public boolean remove(Object key) {
    return false;
  }

  @Override
  public Iterable<Object> keys() {
    return List.of();
  }

  @Override
  public void clear() {}
}
