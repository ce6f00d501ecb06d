package dev.damask.generated;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The keys whose values in a store are not to be used, since they could not be removed. Of too many
 * it takes all for such keys. Safe for use by several threads.
 */
final class Outdated {

  private final long most;
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Object> keys = new LinkedHashSet<>();

  /** Where all are outdated, those that are not: the last ones that were put or removed. */
  private final Set<Object> renewed = new LinkedHashSet<>();

  private boolean all;
  private volatile boolean any;

  /**
   * @param most how many keys are remembered
   */
  Outdated(long most) {
    this.most = most;
  }

  boolean includes(Object key) {
    if (!any) {
      return false;
    }
    lock.lock();
    try {
      return all ? !renewed.contains(key) : keys.contains(key);
    } finally {
      lock.unlock();
    }
  }

  /** A value could not be removed. */
  void add(Object key) {
    lock.lock();
    try {
      any = true;
      if (all) {
        renewed.remove(key);
      } else {
        keys.add(key);
        if (keys.size() > most) {
          addAll();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** No value could be removed. */
  void addAll() {
    lock.lock();
    try {
      any = true;
      all = true;
      keys.clear();
      renewed.clear();
    } finally {
      lock.unlock();
    }
  }

  /** A value was put or removed. */
  void renew(Object key) {
    if (!any) {
      return;
    }
    lock.lock();
    try {
      if (all) {
        renewed.add(key);
        if (renewed.size() > most) {
          Iterator<Object> eldest = renewed.iterator();
          eldest.next();
          eldest.remove();
        }
      } else {
        keys.remove(key);
        any = !keys.isEmpty();
      }
    } finally {
      lock.unlock();
    }
  }

  /** All values were removed. */
  void clear() {
    lock.lock();
    try {
      any = false;
      all = false;
      keys.clear();
      renewed.clear();
    } finally {
      lock.unlock();
    }
  }
}
