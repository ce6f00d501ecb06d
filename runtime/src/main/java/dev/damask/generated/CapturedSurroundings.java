package dev.damask.generated;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * What the accessors that context-propagation knows have read of a thread. The only class that
 * names the library's; it is loaded once, and nothing of it used where they are not there.
 */
final class CapturedSurroundings implements Surroundings {

  private static final SafeLogger LOGGER = SafeLogger.of(Surroundings.class);

  private final ThreadLocalAccessor<?>[] accessors;

  /** Those of the accessors, in their order; null where one had read nothing. */
  private final @Nullable Object[] values;

  private CapturedSurroundings(ThreadLocalAccessor<?>[] accessors) {
    this.accessors = accessors;
    this.values = valuesOf(accessors);
  }

  /** Whether the library is there; throws an error of the linkage if not. */
  static boolean canBe() {
    return ContextRegistry.getInstance() != null;
  }

  /** What the accessors read of the current thread now. */
  static Surroundings now() {
    ThreadLocalAccessor<?>[] accessors =
        ContextRegistry.getInstance()
            .getThreadLocalAccessors()
            .toArray(new ThreadLocalAccessor<?>[0]);
    return accessors.length == 0 ? NoSurroundings.NONE : new CapturedSurroundings(accessors);
  }

  /** Takes away what was not there when they were captured, too. */
  @Override
  public Inside enter() {
    @Nullable Object[] before = valuesOf(accessors);
    for (int i = 0; i < accessors.length; i++) {
      set(accessors[i], values[i]);
    }
    return () -> {
      for (int i = accessors.length - 1; i >= 0; i--) {
        restore(accessors[i], before[i]);
      }
    };
  }

  private static @Nullable Object[] valuesOf(ThreadLocalAccessor<?>[] accessors) {
    @Nullable Object[] values = new Object[accessors.length];
    for (int i = 0; i < accessors.length; i++) {
      try {
        values[i] = accessors[i].getValue();
      } catch (Throwable failure) {
        failed(failure, accessors[i]);
      }
    }
    return values;
  }

  @SuppressWarnings("unchecked") // it has read the value itself
  private static <V> void set(ThreadLocalAccessor<V> accessor, @Nullable Object value) {
    try {
      if (value == null) {
        accessor.setValue();
      } else {
        accessor.setValue((V) value);
      }
    } catch (Throwable failure) {
      failed(failure, accessor);
    }
  }

  @SuppressWarnings("unchecked") // it has read the value itself
  private static <V> void restore(ThreadLocalAccessor<V> accessor, @Nullable Object value) {
    try {
      if (value == null) {
        accessor.restore();
      } else {
        accessor.restore((V) value);
      }
    } catch (Throwable failure) {
      failed(failure, accessor);
    }
  }

  private static void failed(Throwable failure, ThreadLocalAccessor<?> accessor) {
    Harmless.drop(failure);
    LOGGER.warn(failure, "The accessor {} failed", accessor.getClass().getName());
  }
}
