package dev.damask.generated;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An array as part of a key: a copy, compared by content as {@link Arrays#deepEquals} does, nested
 * arrays too.
 *
 * <p>Immutable, as far as the objects in the array are. An array that contains itself is not
 * supported.
 */
public final class ArrayKey {

  /** Holds the copy, an array of any type, as its one element. */
  private final @Nullable Object[] holder;

  private final int hash;

  private ArrayKey(Object array) {
    this.holder = new Object[] {array};
    this.hash = Arrays.deepHashCode(holder);
  }

  /** The key for a value: that of its content where it is an array, else the value itself. */
  public static @Nullable Object of(@Nullable Object value) {
    return value != null && value.getClass().isArray() ? new ArrayKey(copy(value)) : value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArrayKey key
        && key.hash == hash
        && Arrays.deepEquals(key.holder, holder);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The content, as {@link Arrays#deepToString} prints it. */
  @Override
  public String toString() {
    String held = Arrays.deepToString(holder);
    return held.substring(1, held.length() - 1);
  }

  private static Object copy(Object array) {
    if (array instanceof Object[] objects) {
      return copyOf(objects);
    } else if (array instanceof byte[] bytes) {
      return bytes.clone();
    } else if (array instanceof int[] ints) {
      return ints.clone();
    } else if (array instanceof long[] longs) {
      return longs.clone();
    } else if (array instanceof char[] chars) {
      return chars.clone();
    } else if (array instanceof double[] doubles) {
      return doubles.clone();
    } else if (array instanceof float[] floats) {
      return floats.clone();
    } else if (array instanceof short[] shorts) {
      return shorts.clone();
    }
    return ((boolean[]) array).clone();
  }

  private static @Nullable Object[] copyOf(@Nullable Object[] objects) {
    @Nullable Object[] copy = new Object[objects.length];
    for (int i = 0; i < objects.length; i++) {
      Object element = objects[i];
      copy[i] = element != null && element.getClass().isArray() ? copy(element) : element;
    }
    return copy;
  }
}
