package dev.damask.generated;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The computation of a cached value: under way, then ended with a value or a failure.
 *
 * <p>The thread that began it, and no other, ends it, by {@link #complete} or {@link #fail}. Once
 * ended it holds neither that thread nor those who waited. Safe for use by several threads.
 *
 * @param <V> the value
 */
public final class Computation<V extends @Nullable Object> {

  private final Cache<V> cache;
  private final Object key;

  private @Nullable V value;
  private @Nullable Throwable failure;
  private boolean isAbandoned;

  /** Null once ended; written after the value and the failure, which that publishes. */
  private volatile @Nullable UnderWay underWay;

  /** A computation that the current thread begins. */
  Computation(Cache<V> cache, Object key) {
    this.cache = cache;
    this.key = key;
    this.underWay = new UnderWay(Thread.currentThread(), new CountDownLatch(1));
  }

  /** Whether it is under way, and the current thread is the one that began it and is to end it. */
  public boolean isMine() {
    return owner() == Thread.currentThread();
  }

  /** The value of a computation that has ended; its failure is thrown as it is, checked or not. */
  public V join() {
    return result();
  }

  /** Ends it with a value, and keeps that in the cache unless it was evicted in the meantime. */
  public void complete(@Nullable V value) {
    this.value = value;
    end(true);
  }

  /**
   * Ends it with a failure, which the cache does not keep. Those who wait get it, unless the thread
   * was interrupted or the computation cancelled: then they compute anew. After a {@link #complete}
   * that threw it only sees to it that nobody finds this computation any more.
   */
  public void fail(Throwable failure) {
    if (!isEnded()) {
      this.failure = failure;
      this.isAbandoned = Abandoned.by(failure);
    }
    end(false);
  }

  /** Ends it with the value of another for the same key, which the cache has already. */
  void follow(Computation<V> other) {
    this.value = other.value;
    end(false);
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
        cache.keep(key, this, result());
      } else {
        cache.drop(key, this);
      }
    } finally {
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
              + cache.name(key)
              + " would never end: its computation waits for one of this thread's");
    }
  }

  @SuppressWarnings("NullAway") // a value that is null is one of V
  private V result() {
    if (failure != null) {
      throw Rethrow.asIs(failure);
    }
    return value;
  }

  /** Who computes, and what tells those who wait of the end. */
  private record UnderWay(Thread owner, CountDownLatch ended) {}
}
