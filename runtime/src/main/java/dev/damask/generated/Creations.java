package dev.damask.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The singletons that one thread is creating, and the one that it waits for meanwhile; all guarded
 * by one lock, which is held while no code of the user's runs.
 */
final class Creations {

  static final ReentrantLock LOCK = new ReentrantLock();

  private static final Map<Thread, Creations> OF_THREADS = new HashMap<>();

  /** The innermost last: each was asked for by the constructor of the one before. */
  private final List<SoleInstance<?>> creating = new ArrayList<>();

  private @Nullable SoleInstance<?> awaited;

  private Creations() {}

  /** Notes that the current thread creates a singleton, until {@link #end}. */
  static Creations begin(SoleInstance<?> singleton) {
    Creations mine = OF_THREADS.computeIfAbsent(Thread.currentThread(), thread -> new Creations());
    mine.creating.add(singleton);
    return mine;
  }

  void end(SoleInstance<?> singleton) {
    creating.remove(singleton);
    if (creating.isEmpty()) {
      OF_THREADS.remove(Thread.currentThread());
    }
  }

  /**
   * Notes that the current thread waits for the creation of a singleton, until {@link #resume}.
   *
   * @throws IllegalStateException if it would wait for ever
   */
  static void await(SoleInstance<?> singleton) {
    Creations mine = OF_THREADS.get(Thread.currentThread());
    // Nobody waits for a thread that creates nothing.
    if (mine != null) {
      mine.awaited = null;
      mine.requireNoCycle(singleton);
      mine.awaited = singleton;
    }
  }

  /** Notes that the current thread waits no more. */
  static void resume() {
    Creations mine = OF_THREADS.get(Thread.currentThread());
    if (mine != null) {
      mine.awaited = null;
    }
  }

  private void requireNoCycle(SoleInstance<?> wanted) {
    StringBuilder path = new StringBuilder();
    SoleInstance<?> next = wanted;
    while (next != null) {
      Creations creator = next.creator();
      if (creator == null) {
        return;
      }
      List<SoleInstance<?>> creating = creator.creating;
      for (SoleInstance<?> each : creating.subList(creating.indexOf(next), creating.size())) {
        path.append(each).append(" → ");
      }
      if (creator == this) {
        throw new IllegalStateException(
            "Singletons need one another to be created: " + path + wanted);
      }
      next = creator.awaited;
    }
  }
}
