package dev.damask.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an array, a collection or a map holds at one moment, as a key or part of one: compared by
 * content, as arrays, lists, sets and maps are, with nested ones. Other collections are compared as
 * lists are.
 *
 * <p>Immutable, as far as the other objects in it are. What contains itself is not supported.
 */
public final class Snapshot {

  private enum Kind {
    ARRAY,
    LIST,
    SET,
    MAP,
    ENTRY,
    OTHER;

    boolean isOrdered() {
      return this != SET && this != MAP;
    }
  }

  private final Kind kind;

  /** Holds the content, an array of any type, as its one element. */
  private final Object[] holder;

  private final int hash;

  private Snapshot(Kind kind, Object content) {
    this.kind = kind;
    this.holder = new Object[] {content};
    this.hash = kind.isOrdered() ? Arrays.deepHashCode(holder) : sum((Object[]) content);
  }

  /** The snapshot of an array, a collection or a map; any other value itself. */
  public static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Collection<?> collection) {
      return new Snapshot(kind(collection), all(collection.toArray()));
    }
    if (value instanceof Map<?, ?> map) {
      return new Snapshot(Kind.MAP, entries(map));
    }
    return value != null && value.getClass().isArray()
        ? new Snapshot(Kind.ARRAY, copy(value))
        : value;
  }

  private static Kind kind(Collection<?> collection) {
    if (collection instanceof List<?>) {
      return Kind.LIST;
    }
    return collection instanceof Set<?> ? Kind.SET : Kind.OTHER;
  }

  private static @Nullable Object[] all(@Nullable Object[] values) {
    @Nullable Object[] all = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      all[i] = of(values[i]);
    }
    return all;
  }

  private static Object[] entries(Map<?, ?> map) {
    List<Object> entries = new ArrayList<>(map.size());
    map.forEach(
        (key, value) -> entries.add(new Snapshot(Kind.ENTRY, new Object[] {of(key), of(value)})));
    return entries.toArray();
  }

  private static Object copy(Object array) {
    if (array instanceof Object[] objects) {
      return all(objects);
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

  private static int sum(Object[] content) {
    int sum = 0;
    for (Object element : content) {
      sum += element == null ? 0 : element.hashCode();
    }
    return sum;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Snapshot that
            && that.hash == hash
            && that.kind == kind
            && (Arrays.deepEquals(that.holder, holder)
                || (!kind.isOrdered() && counts().equals(that.counts()))));
  }

  /** How often there is what; a set may hold equal ones that its comparator tells apart. */
  private Map<Object, Integer> counts() {
    Map<Object, Integer> counts = new HashMap<>();
    for (Object element : (Object[]) holder[0]) {
      counts.merge(element == null ? Kind.OTHER : element, 1, Integer::sum);
    }
    return counts;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The content as {@code [a, b]} or {@code {a=1, b=2}}. */
  @Override
  public String toString() {
    return print(Printed::of);
  }

  /**
   * The content as {@code [a, b]} or {@code {a=1, b=2}}.
   *
   * @param text what is printed of an element
   */
  String print(Function<@Nullable Object, String> text) {
    if (!(holder[0] instanceof Object[] elements)) {
      return Printed.of(holder[0]);
    }
    String all =
        Arrays.stream(elements)
            .map(text)
            .collect(Collectors.joining(kind == Kind.ENTRY ? "=" : ", "));
    return switch (kind) {
      case ENTRY -> all;
      case MAP -> "{" + all + "}";
      default -> "[" + all + "]";
    };
  }
}
