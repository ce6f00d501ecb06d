package dev.damask.generated;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The computations of a cached method: those that have ended and whose values are kept, and those
 * under way. Safe for use by several threads.
 */
final class Computations<V extends @Nullable Object> {

  private final Keys keys;
  private final long maximumSize;
  private final Executor executor;
  private final Upkeep upkeep;

  /** What other JVMs have computed, too; null where nothing is shared. */
  private final @Nullable SharedValues<V> shared;

  /** Kept as long as there is any use in their values, which may be longer than they are fresh. */
  private final Entries<Computation<V>> ended;

  /** Whether that keeps anything. */
  private final boolean keepsHere;

  /** What is computed, or queued to be {@link Computation#isRefresh refreshed}. */
  private final ConcurrentHashMap<Object, Computation<V>> underWay = new ConcurrentHashMap<>();

  Computations(CacheBuilder builder) {
    this.keys = builder.keys();
    this.maximumSize = builder.mostEntries();
    this.executor = builder.executor();
    this.upkeep = builder.upkeep();
    this.shared = builder.sharedValues();
    this.ended = builder.entries();
    this.keepsHere = !(ended instanceof NoEntries);
  }

  Entries<Computation<V>> ended() {
    return ended;
  }

  /** What removes values. */
  Evictions<Computation<V>> evictions() {
    return new Evictions<>(underWay, ended, upkeep, shared);
  }

  Upkeep upkeep() {
    return upkeep;
  }

  /** What messages call the call with a key. */
  String name(Object key) {
    return keys.name(key);
  }

  /** What has ended, if its value may be served; else the computation of another. */
  Computation<V> serve(Object key, Computation<V> found) throws InterruptedException {
    return switch (upkeep.of(found.age())) {
      case FRESH -> upkeep.hit(found);
      case DUE -> upkeep.hit(due(key, found));
      case STALE -> upkeep.stale(found);
      case EXPIRED -> begin(key);
    };
  }

  /** What has ended; for the first who asks, with the task to refresh it. */
  private Computation<V> due(Object key, Computation<V> found) {
    Computation<V> refresh = found.toRefresh();
    if (underWay.putIfAbsent(key, refresh) != null) {
      return found;
    }
    Orphans.drop(underWay, Computation::isRefresh, ended, maximumSize);
    // It may have been refreshed or evicted since it was found.
    if ((shared != null || ended.get(key) == found) && upkeep.of(found.age()) == Freshness.DUE) {
      return refresh;
    }
    underWay.remove(key, refresh);
    return found;
  }

  /** How many are under way or queued. */
  long underWay() {
    return underWay.mappingCount();
  }

  /** Has a value computed anew, unless somebody needs it before its turn comes. */
  void refresh(Refresh<V> refresh) {
    Elsewhere.run(executor, refresh, refresh::reject);
  }

  /** Whether a computation takes the place of what is queued, which may be gone. */
  boolean begins(Object key, Computation<V> queued, Computation<V> mine) {
    return underWay.replace(key, queued, mine);
  }

  /** One of another thread once that has ended it, or one of this thread. */
  Computation<V> begin(Object key) throws InterruptedException {
    Computation<V> mine = new Computation<>(this, key);
    while (true) {
      Computation<V> other = underWay.putIfAbsent(key, mine);
      if (shared != null && other != null && other.refreshes()) {
        // The value that it is to replace is in the store, where the caller has not looked.
        SharedValues.Found<V> found = shared.findUnexpired((SharedKey) key, upkeep);
        if (found != null) {
          return upkeep.shared(mine.toCopy(found.value(), found.age()));
        }
      }
      if (other == null || (other.isRefresh() && begins(key, other, mine))) {
        return unlessEnded(key, mine);
      }
      if (other.isRefresh()) {
        continue;
      }
      if (other.isMine()) {
        throw new IllegalStateException(
            name(key) + " asks for its own result while that is computed");
      }
      if (!other.isEnded()) {
        other.await();
        if (!other.isAbandoned()) {
          return other.isStale() ? upkeep.stale(other) : upkeep.joined(other);
        }
      }
      // It is about to leave the map; where its key has changed, or its end failed, only this does.
      underWay.remove(key, other);
    }
  }

  /** The computation to begin, unless one has ended since the cache was asked. */
  private Computation<V> unlessEnded(Object key, Computation<V> mine) {
    try {
      Computation<V> found = ended.get(key);
      Freshness freshness = found == null ? Freshness.EXPIRED : upkeep.of(found.age());
      if (found == null || freshness == Freshness.EXPIRED) {
        return shared == null ? mine : unlessShared((SharedKey) key, mine, shared);
      }
      boolean isStale = freshness == Freshness.STALE;
      mine.follow(found, isStale);
      return isStale ? upkeep.stale(found) : upkeep.hit(found);
    } catch (RuntimeException | Error e) {
      mine.fail(e, null);
      throw e;
    }
  }

  /** The computation to begin, unless the store has a value that may be served. */
  private Computation<V> unlessShared(SharedKey key, Computation<V> mine, SharedValues<V> values) {
    SharedValues.Found<V> found = values.find(key);
    if (found == null) {
      return mine;
    }
    Computation<V> copy = mine.toCopy(found.value(), found.age());
    Freshness freshness = upkeep.of(found.age());
    if (freshness == Freshness.EXPIRED) {
      mine.replaces(copy);
      return mine;
    }
    if (keepsHere) {
      underWay.computeIfPresent(
          key,
          (sameKey, current) -> {
            if (current == mine) {
              ended.put(key, copy);
            }
            return current;
          });
    }
    boolean isStale = freshness == Freshness.STALE;
    mine.follow(copy, isStale);
    if (isStale) {
      return upkeep.stale(copy);
    }
    return upkeep.shared(freshness == Freshness.DUE ? due(key, copy) : copy);
  }

  /**
   * Keeps an ended computation, unless it was evicted; at the same moment it is under way no more.
   */
  void keep(Object key, Computation<V> computation) {
    computation.setAge(upkeep.begin());
    if (shared != null) {
      // Before it leaves the map: who came in between would compute once more.
      shared.keep((SharedKey) key, computation.join(), () -> underWay.get(key) == computation);
    }
    underWay.computeIfPresent(
        key,
        (sameKey, current) -> {
          if (current != computation) {
            return current;
          }
          ended.put(key, computation);
          return null;
        });
  }

  /** Forgets an ended computation. */
  void drop(Object key, Computation<V> computation) {
    underWay.remove(key, computation);
  }

  /** What answers the failure of a call's computation, if anything does. */
  @Nullable Computation<V> instead(Object key, Throwable failure, Computation<V> failed) {
    upkeep.failed();
    Computation<V> answer = expired(key, failure, failed);
    if (answer != null) {
      upkeep.logAnswered(key, failure);
    }
    return answer;
  }

  /** What answers those who wait for a refresh that failed, if anything does. */
  @Nullable Computation<V> instead(
      Object key, Throwable failure, @Nullable Age refreshed, Computation<V> failed) {
    // Before it ends, as from then on others may begin a refresh.
    upkeep.refreshFailed(key, refreshed, failure);
    return expired(key, failure, failed);
  }

  /** What has ended long ago, but not too long ago to stand in for a computation that failed. */
  private @Nullable Computation<V> expired(Object key, Throwable failure, Computation<V> failed) {
    if (!upkeep.mayAnswer(failure)) {
      return null;
    }
    // What the store has had is here no more, unless it has been evicted since.
    Computation<V> shared =
        failed.old() != null && underWay.get(key) == failed ? failed.old() : null;
    Computation<V> found = shared != null ? shared : ended.get(key);
    return found != null && upkeep.answers(found.age()) ? found : null;
  }
}
