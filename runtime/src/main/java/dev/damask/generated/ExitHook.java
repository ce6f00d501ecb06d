package dev.damask.generated;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Closes singletons of a class when the JVM exits; those of all classes in reverse order of their
 * creation, by one hook.
 */
final class ExitHook {

  private record Closing(Class<?> type, AutoCloseable closeable) {}

  private static final Deque<Closing> CLOSINGS = new ConcurrentLinkedDeque<>();

  private final Class<?> type;

  ExitHook(Class<?> type) {
    this.type = type;
  }

  /** Adds one that has just been created. */
  void add(AutoCloseable closeable) {
    CLOSINGS.add(new Closing(type, closeable));
    if (!Hook.IS_SET) {
      SafeLogger.of(type)
          .warn("{} is created while the JVM exits, and will not be closed", type.getSimpleName());
    }
  }

  /** The hook, set when the first singleton is added. */
  private static final class Hook {

    static final boolean IS_SET = set();

    private static boolean set() {
      try {
        Runtime.getRuntime().addShutdownHook(new Thread(ExitHook::closeAll, "damask-exit"));
        return true;
      } catch (IllegalStateException exiting) {
        return false;
      }
    }
  }

  private static void closeAll() {
    Closing last;
    while ((last = CLOSINGS.pollLast()) != null) {
      try {
        last.closeable.close();
      } catch (Throwable failure) {
        SafeLogger.of(last.type)
            .error(failure, "Closing the singleton {} failed", last.type.getSimpleName());
      }
    }
  }
}
