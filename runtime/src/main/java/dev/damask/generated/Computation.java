package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * The computation of a cached value: under way, then ended with a value or a failure.
 *
 * <p>The thread that began it, and no other, ends it, by {@link #complete}, {@link #answers} or
 * {@link #fail}; one that is to refresh a value it hands on by {@link #refresh}. Once ended it
 * holds neither that thread nor those who waited. Safe for use by several threads.
 *
 * @param <V> the value
 */
public final class Computation<V extends @Nullable Object> {

  private final Computations<V> all;
  private final Object key;

  private @Nullable V value;
  private @Nullable Throwable failure;
  private boolean isAbandoned;

  /** Of the value; null where nobody asks for it. */
  private @Nullable Age age;

  /** Whether the value is an expired one that answers a failure. */
  private boolean isStale;

  /** Whether it has the old value, and is in the place of a computation that nobody has begun. */
  private final boolean isRefresh;

  /** What it replaces, where that is kept elsewhere; null once ended. */
  private @Nullable Computation<V> old;

  /** Null once ended; written after the value and the failure, which that publishes. */
  private volatile @Nullable UnderWay underWay;

  /** A computation that the current thread begins. */
  Computation(Computations<V> all, Object key) {
    this(all, key, false, UnderWay.here());
  }

  private Computation(
      Computations<V> all, Object key, boolean isRefresh, @Nullable UnderWay underWay) {
    this.all = all;
    this.key = key;
    this.isRefresh = isRefresh;
    this.underWay = underWay;
  }

  /** One that has ended, with a value for the same key. */
  Computation<V> toCopy(@Nullable V copied, Age its) {
    Computation<V> copy = new Computation<>(all, key, false, null);
    copy.value = copied;
    copy.age = its;
    return copy;
  }

  /** Sets the one whose value it is to replace. */
  void replaces(Computation<V> old) {
    this.old = old;
  }

  @Nullable Computation<V> old() {
    return old;
  }

  /** One that is to refresh the value of this one. */
  Computation<V> toRefresh() {
    Computation<V> refresh = new Computation<>(all, key, true, UnderWay.here());
    refresh.value = value;
    refresh.age = age;
    return refresh;
  }

  /** Whether it is under way, and the current thread is the one that began it and is to end it. */
  public boolean isMine() {
    return owner() == Thread.currentThread();
  }

  /** The value of a computation that has ended; its failure is thrown as it is, checked or not. */
  @SuppressWarnings("NullAway") // a value that is null is one of V
  public V join() {
    if (failure != null) {
      throw Rethrow.asIs(failure);
    }
    return value;
  }

  /** Whether it is mine to {@link #refresh}, while callers get the value that the cache has. */
  public boolean isRefresh() {
    return isRefresh;
  }

  /** Whether it is to replace a value that is not too old, queued or under way. */
  boolean refreshes() {
    Computation<V> replaced = old;
    return isRefresh || (replaced != null && replaced.isRefresh);
  }

  /** Has the value computed anew on the environment's executor, and returns the one there is. */
  public V refresh(Start<? extends V> start) {
    return refresh(start, value -> false);
  }

  /**
   * As {@link #refresh(Start)}.
   *
   * @param unless says whether the new value is to be kept out
   */
  public V refresh(Start<? extends V> start, Step<? super V, Boolean> unless) {
    V old = join();
    underWay = null; // from here on it is whose turn comes first
    all.refresh(new Refresh<>(all, key, this, start, unless));
    return old;
  }

  /** Ends it with a value, and keeps that in the cache unless it was evicted in the meantime. */
  public void complete(@Nullable V value) {
    succeed(value, all.upkeep().keeps(value));
    all.upkeep().computed();
  }

  /**
   * As {@link #complete(Object)}.
   *
   * @param unless says whether the value is to be kept out
   */
  @SuppressWarnings("NullAway") // a value that is null is one of V
  public void complete(@Nullable V value, Step<? super V, Boolean> unless) {
    succeed(value, all.upkeep().keeps(key, value, unless));
    all.upkeep().computed();
  }

  /**
   * Ends it with a failure, as {@link #fail} does, and says whether there is an answer to it, an
   * expired value that {@link #join} returns.
   */
  public boolean answers(Throwable failure) {
    fail(failure);
    if (isStale) {
      all.upkeep().stale(this);
    }
    return isStale;
  }

  /**
   * Ends it with a failure, which the cache does not keep. Those who wait get it, unless the thread
   * was interrupted or the computation cancelled: then they compute anew. After a {@link #complete}
   * that threw it only sees to it that nobody finds this computation any more.
   */
  public void fail(Throwable failure) {
    if (isEnded()) {
      end(false);
    } else {
      Computation<V> answer = null;
      try {
        answer = all.instead(key, failure, this);
      } finally {
        fail(failure, answer);
      }
    }
  }

  /** Ends it with a value. */
  void succeed(@Nullable V value, boolean keep) {
    this.value = value;
    end(keep);
  }

  /** Ends it with a failure, or with the expired value that answers it. */
  void fail(Throwable failure, @Nullable Computation<V> answer) {
    if (answer == null) {
      this.failure = failure;
      this.isAbandoned = Abandoned.by(failure);
    } else {
      this.value = answer.value;
      this.isStale = true;
    }
    end(false);
  }

  /** Ends it with the value of another for the same key, which the cache has already. */
  void follow(Computation<V> other, boolean isStale) {
    this.isStale = isStale;
    succeed(other.value, false);
  }

  void setAge(@Nullable Age age) {
    this.age = age;
  }

  @Nullable Age age() {
    return age;
  }

  /** Whether those who wait for it get a value that has expired. */
  boolean isStale() {
    return isStale;
  }

  /** Whether it has ended in a way that is none of those who waited for it. */
  boolean isAbandoned() {
    return isAbandoned;
  }

  boolean isEnded() {
    return underWay == null;
  }

  /** The thread that computes, or null once ended. */
  @Nullable Thread owner() {
    UnderWay now = underWay;
    return now == null ? null : now.owner();
  }

  private void end(boolean keep) {
    UnderWay before = underWay;
    try {
      if (keep) {
        all.keep(key, this);
      } else {
        all.drop(key, this);
      }
    } finally {
      old = null;
      // Not before: who finds an ended computation under way takes it for one that was left there.
      underWay = null;
      if (before != null) {
        before.ended().countDown();
      }
    }
  }

  /** Waits for its end. */
  void await() throws InterruptedException {
    UnderWay now = underWay;
    if (now != null && !Wait.ended(this, now.ended())) {
      throw new IllegalStateException(
          "Waiting for "
              + all.name(key)
              + " would never end: its computation waits for one of this thread's");
    }
  }
}
