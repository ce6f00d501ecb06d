package dev.damask.generated;

import java.util.List;
import java.util.concurrent.CancellationException;

/** The failures that a decorator is for: those of some types, but for those of others. */
final class Failures {

  private final Class<?>[] on;
  private final Class<?>[] notOn;

  Failures(List<? extends Class<?>> on, List<? extends Class<?>> notOn) {
    this.on = on.toArray(Class<?>[]::new);
    this.notOn = notOn.toArray(Class<?>[]::new);
  }

  /** Whether a failure is one of them, and none of those that no decorator is for. */
  boolean include(Throwable failure) {
    return !isNever(failure) && isAny(on, failure) && !isAny(notOn, failure);
  }

  private static boolean isNever(Throwable failure) {
    return failure instanceof Error
        || failure instanceof InterruptedException
        || failure instanceof CancellationException;
  }

  private static boolean isAny(Class<?>[] types, Throwable failure) {
    for (Class<?> type : types) {
      if (type.isInstance(failure)) {
        return true;
      }
    }
    return false;
  }
}
