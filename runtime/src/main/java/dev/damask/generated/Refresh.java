package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * The task of computing a cached value anew while the old one is served. Where somebody needs the
 * value before the task begins, that one computes it and the task does nothing.
 *
 * @param queued what is in the place of the computation until that begins; has the old value's age
 */
record Refresh<V extends @Nullable Object>(
    Computations<V> all,
    Object key,
    Computation<V> queued,
    Start<? extends V> start,
    Step<? super V, Boolean> unless)
    implements Runnable {

  @Override
  public void run() {
    Computation<V> mine = new Computation<>(all, key);
    mine.replaces(queued);
    if (!all.begins(key, queued, mine)) {
      return;
    }
    try {
      succeed(mine, start.begin());
    } catch (Throwable failure) {
      fail(mine, failure);
      Harmless.drop(failure);
    }
  }

  private void succeed(Computation<V> mine, V value) {
    boolean keep = all.upkeep().keeps(key, value, unless);
    if (!keep) {
      all.upkeep().notRefreshed(queued.age());
    }
    mine.succeed(value, keep);
    all.upkeep().refreshed();
  }

  private void fail(Computation<V> mine, Throwable failure) {
    if (mine.isEnded()) {
      mine.fail(failure);
      return;
    }
    Computation<V> answer = null;
    try {
      answer = all.instead(key, failure, queued.age(), mine);
    } finally {
      mine.fail(failure, answer);
    }
  }

  /** To be called where nobody runs it. */
  void reject(Throwable rejected) {
    all.upkeep().refreshFailed(key, queued.age(), rejected);
    all.drop(key, queued);
  }
}
