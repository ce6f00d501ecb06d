package dev.damask.generated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A thread's wait for another's computation, known to all threads so that cycles are found. */
final class Wait {

  private static final ConcurrentMap<Thread, Wait> OF_THREAD = new ConcurrentHashMap<>();

  private final Computation<?> computation;

  private Wait(Computation<?> computation) {
    this.computation = computation;
  }

  /**
   * Waits for the end of a computation.
   *
   * @return false if that would never come, since the wait closes a cycle
   */
  static boolean ended(Computation<?> computation, CountDownLatch end) throws InterruptedException {
    Thread me = Thread.currentThread();
    Wait wait = new Wait(computation);
    // Published before the check: of the threads in a cycle, the last to publish sees them all.
    OF_THREAD.put(me, wait);
    try {
      if (wait.isEndless(me)) {
        return false;
      }
      end.await();
      return true;
    } finally {
      OF_THREAD.remove(me);
    }
  }

  /**
   * One look may join waits that never were at the same time. A wait is one object from its
   * beginning to its end, so what two looks show alike was all there between them.
   */
  private boolean isEndless(Thread me) {
    List<Wait> before = cycle(me);
    while (!before.isEmpty()) {
      List<Wait> now = cycle(me);
      if (now.equals(before)) {
        return true;
      }
      before = now;
    }
    return false;
  }

  /** The waits from this one to one for a computation of this thread; empty if none leads there. */
  private List<Wait> cycle(Thread me) {
    Set<Wait> path = new LinkedHashSet<>();
    @Nullable Wait wait = this;
    // A wait seen before is in a cycle without this thread; those in it see to that.
    while (wait != null && path.add(wait)) {
      Thread owner = wait.computation.owner();
      if (owner == me) {
        return List.copyOf(path);
      }
      wait = owner == null ? null : OF_THREAD.get(owner);
    }
    return List.of();
  }
}
