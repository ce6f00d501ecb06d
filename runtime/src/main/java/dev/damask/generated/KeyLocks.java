package dev.damask.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Locks for what is done with one key, and with all. */
final class KeyLocks {

  /** A power of two. */
  private static final int COUNT = 64;

  private final List<ReentrantLock> locks = new ArrayList<>(COUNT);

  KeyLocks() {
    for (int i = 0; i < COUNT; i++) {
      locks.add(new ReentrantLock());
    }
  }

  /** The lock of a key, which others may have too. */
  ReentrantLock of(Object key) {
    int hash = key.hashCode();
    return locks.get((hash ^ (hash >>> 16)) & (COUNT - 1));
  }

  void lockAll() {
    locks.forEach(ReentrantLock::lock);
  }

  void unlockAll() {
    locks.forEach(ReentrantLock::unlock);
  }
}
