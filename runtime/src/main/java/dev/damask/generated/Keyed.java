package dev.damask.generated;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The states of a decorator by key. Where there are too many, those go that are as good as new,
 * then those that can be spared, always the least recently used first; none that is pinned. Safe
 * for use by several threads.
 *
 * @param <S> a state
 */
final class Keyed<S> {

  private final int maximum;
  private final Function<AtomicInteger, S> create;
  private final Predicate<S> isNew;
  private final Predicate<S> isSpare;
  private final ReentrantLock lock = new ReentrantLock();

  /** The least recently used one first. */
  private final Map<Object, Held<S>> states = new LinkedHashMap<>();

  /** How many new keys come before anybody looks again for states that can go. */
  private int patience;

  /**
   * Without states.
   *
   * @param create makes a state that has these pins
   */
  Keyed(int maximum, Function<AtomicInteger, S> create, Predicate<S> isNew, Predicate<S> isSpare) {
    this.maximum = maximum;
    this.create = create;
    this.isNew = isNew;
    this.isSpare = isSpare;
  }

  /** A state that stays as long as it is pinned; a new one where there was none. */
  Held<S> pin(@Nullable Object key) {
    Object notNull = Keys.of(key);
    lock.lock();
    try {
      Held<S> found = states.remove(notNull);
      Held<S> held = found == null ? held() : found;
      held.pins.incrementAndGet();
      states.put(notNull, held);
      if (found == null) {
        dropSome();
      }
      return held;
    } finally {
      lock.unlock();
    }
  }

  /** The state for a key, if there is one; does not use it. */
  @Nullable S find(@Nullable Object key) {
    lock.lock();
    try {
      Held<S> found = states.get(Keys.of(key));
      return found == null ? null : found.state;
    } finally {
      lock.unlock();
    }
  }

  /** How many there are. */
  int size() {
    lock.lock();
    try {
      return states.size();
    } finally {
      lock.unlock();
    }
  }

  private Held<S> held() {
    AtomicInteger pins = new AtomicInteger();
    return new Held<>(create.apply(pins), pins);
  }

  /** Those that cannot go are not looked at for each new key, once there are many too many. */
  private void dropSome() {
    if (patience > 0) {
      patience--;
      return;
    }
    drop(isNew);
    drop(isSpare);
    patience = Math.max(0, states.size() - maximum) / 2;
  }

  private void drop(Predicate<S> goes) {
    Iterator<Held<S>> all = states.values().iterator();
    while (states.size() > maximum && all.hasNext()) {
      Held<S> held = all.next();
      if (held.pins.get() == 0 && goes.test(held.state)) {
        all.remove();
      }
    }
  }

  /**
   * A state, and how many use it now.
   *
   * @param <S> the state
   */
  record Held<S>(S state, AtomicInteger pins) {

    void unpin() {
      pins.decrementAndGet();
    }
  }
}
