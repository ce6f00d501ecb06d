package dev.damask.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a violation is of, where that is not the validated object itself.
 *
 * @param object an object inside the validated one
 * @param start where in the path of a violation of it its own path starts
 * @param keys those of the maps on the way, which their printed form need not tell apart
 */
record Inside(@Nullable Object object, int start, List<@Nullable Object> keys) {

  /** It is of the validated object. */
  static final Inside NOTHING = new Inside(null, 0, List.of());

  /** The same, of an object that another one holds at a path of some length. */
  Inside in(Object other, int length) {
    return object == null
        ? new Inside(other, length, keys)
        : new Inside(object, length + start, keys);
  }

  /** The same, of what a map has for a key. */
  Inside below(@Nullable Object key) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(key);
    all.addAll(keys);
    return new Inside(object, start, all);
  }
}
