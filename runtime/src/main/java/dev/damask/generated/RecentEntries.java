package dev.damask.generated;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The entries that were put last; needs no library, and is not for many threads at once.
 *
 * @param <E> an entry
 */
final class RecentEntries<E> implements Entries<E> {

  private final long most;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Object, E> entries = new LinkedHashMap<>();
  private volatile boolean any;

  /**
   * @param most how many are kept
   */
  RecentEntries(long most) {
    this.most = most;
  }

  @Override
  public @Nullable E get(Object key) {
    if (!any) {
      return null;
    }
    lock.lock();
    try {
      return entries.get(key);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void put(Object key, E entry) {
    lock.lock();
    try {
      entries.remove(key);
      entries.put(key, entry);
      any = true;
      if (entries.size() > most) {
        Iterator<Object> eldest = entries.keySet().iterator();
        eldest.next();
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean remove(Object key) {
    if (!any) {
      return false;
    }
    lock.lock();
    try {
      boolean wasThere = entries.remove(key) != null;
      any = !entries.isEmpty();
      return wasThere;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Iterable<Object> keys() {
    lock.lock();
    try {
      return List.copyOf(entries.keySet());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void clear() {
    lock.lock();
    try {
      entries.clear();
      any = false;
    } finally {
      lock.unlock();
    }
  }
}
