package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * The objects around one that is being validated, outwards; null where there is none. It ends
 * cycles of objects, and is there only for types whose objects can form any. Immutable.
 */
public final class Trail {

  private final Object object;
  private final @Nullable Trail around;

  /** An object, in those that are around it. */
  public Trail(Object object, @Nullable Trail around) {
    this.object = object;
    this.around = around;
  }

  /** Whether an object itself, not an equal one, is on a trail. */
  public static boolean leadsBackTo(Object object, @Nullable Trail trail) {
    for (@Nullable Trail it = trail; it != null; it = it.around) {
      if (it.object == object) {
        return true;
      }
    }
    return false;
  }
}
