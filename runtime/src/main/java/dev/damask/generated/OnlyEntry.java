package dev.damask.generated;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one entry of a method without a key, for a time; needs no library.
 *
 * @param <E> the entry
 */
final class OnlyEntry<E> implements Entries<E> {

  private final long nanos;
  private final LongSupplier ticker;
  private final AtomicReference<@Nullable Held<E>> held = new AtomicReference<>();

  /**
   * Without an entry.
   *
   * @param nanos how long it is kept; {@link Lifetime#NEVER} for ever
   */
  OnlyEntry(long nanos, LongSupplier ticker) {
    this.nanos = nanos;
    this.ticker = ticker;
  }

  @Override
  public @Nullable E get(Object key) {
    Held<E> found = held.get();
    if (found == null) {
      return null;
    }
    if (isOver(found)) {
      held.compareAndSet(found, null);
      return null;
    }
    return found.entry;
  }

  @Override
  public void put(Object key, E entry) {
    held.set(new Held<>(entry, nanos == Lifetime.NEVER ? 0 : ticker.getAsLong()));
  }

  @Override
  public boolean remove(Object key) {
    Held<E> found = held.getAndSet(null);
    return found != null && !isOver(found);
  }

  @Override
  public Iterable<Object> keys() {
    return held.get() == null ? List.of() : List.of(Keys.NONE);
  }

  @Override
  public void clear() {
    held.set(null);
  }

  private boolean isOver(Held<E> entry) {
    return nanos != Lifetime.NEVER && ticker.getAsLong() - entry.since >= nanos;
  }

  private record Held<E>(E entry, long since) {}
}
