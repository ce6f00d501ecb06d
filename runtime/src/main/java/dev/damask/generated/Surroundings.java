package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a call takes along to other threads: what Micrometer's context-propagation reads of the
 * thread that makes the call, such as the MDC of its log lines and the span of its trace. Where
 * that library is not on the class path there is nothing to take along, and whatever is to be done
 * around something gives back that.
 *
 * <p>Whoever hands a call's work over to another thread does it by one of these methods. Immutable
 * and safe for use by several threads. Nothing that goes wrong with them reaches the call.
 */
public interface Surroundings {

  /** Those of the current thread. */
  static Surroundings now() {
    return Library.IS_THERE ? CapturedSurroundings.now() : NoSurroundings.NONE;
  }

  /** Those of the current thread, for what is done once a stage completes, maybe elsewhere. */
  static Surroundings until(CompletionStage<?> stage) {
    return Library.IS_THERE && !Library.isDone(stage) ? now() : NoSurroundings.NONE;
  }

  /** Puts them around the current thread, which is to leave them again. */
  Inside enter();

  /** A task that is run in them. */
  default Runnable around(Runnable task) {
    return () -> {
      Inside inside = enter();
      try {
        task.run();
      } finally {
        inside.leave();
      }
    };
  }

  /** A function that is applied in them. */
  default <T extends @Nullable Object, U extends @Nullable Object, R extends @Nullable Object>
      BiFunction<T, U, R> around(BiFunction<T, U, R> function) {
    return (first, second) -> {
      Inside inside = enter();
      try {
        return function.apply(first, second);
      } finally {
        inside.leave();
      }
    };
  }

  /** A start that begins in them. */
  default <S extends @Nullable Object> Start<S> around(Start<S> start) {
    return () -> {
      Inside inside = enter();
      try {
        return start.begin();
      } finally {
        inside.leave();
      }
    };
  }

  /** A step that is done in them. */
  default <T extends @Nullable Object, R extends @Nullable Object> Step<T, R> around(
      Step<T, R> step) {
    return item -> {
      Inside inside = enter();
      try {
        return step.apply(item);
      } finally {
        inside.leave();
      }
    };
  }

  /** The thread that is within them. */
  interface Inside {

    /** Gives the thread back what was around it before; for that thread to call, once. */
    void leave();
  }

  /** Whether there is the library. */
  final class Library {

    private static final SafeLogger LOGGER = SafeLogger.of(Surroundings.class);

    static final boolean IS_THERE = isThere();

    private Library() {}

    // The one class that names the library's is loaded here for the first time, or fails to be.
    private static boolean isThere() {
      try {
        return CapturedSurroundings.canBe();
      } catch (NoClassDefFoundError absent) {
        return false;
      } catch (LinkageError failure) {
        LOGGER.warn(failure, "Nothing is taken along to other threads");
        return false;
      }
    }

    /** Subclasses may not tell, as the JDK's minimal stages. */
    private static boolean isDone(CompletionStage<?> stage) {
      return stage.getClass() == CompletableFuture.class && ((CompletableFuture<?>) stage).isDone();
    }
  }
}
