package dev.damask.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.NullUnmarked;

/** Lists, sets, maps and arrays of objects as bytes. What is read is new and may be changed. */
@NullUnmarked
public final class ElementBytes {

  /** More are made room for only once they are there. */
  private static final int AT_FIRST = 16;

  private ElementBytes() {}

  public static <T> void writeList(
      ByteWriter out, List<? extends T> values, ElementWriter<? super T> writer) {
    if (values == null) {
      out.writeNull();
    } else {
      writeAll(out, values.toArray(), writer);
    }
  }

  public static <T> List<T> readList(ByteReader in, ElementReader<? extends T> reader) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    List<T> values = new ArrayList<>(Math.min(count, AT_FIRST));
    for (int i = 0; i < count; i++) {
      values.add(reader.read(in));
    }
    return values;
  }

  /** In a key, by whether it is a set, whose order is none. */
  public static <T> void writeCollection(
      ByteWriter out, Collection<? extends T> values, ElementWriter<? super T> writer) {
    if (values == null) {
      out.writeNull();
      return;
    }
    boolean isSorted = out.isCanonical() && values instanceof Set<?>;
    if (out.isCanonical()) {
      out.write(isSorted ? 2 : 1);
    }
    if (isSorted) {
      writeSorted(out, values.toArray(), writer);
    } else {
      writeAll(out, values.toArray(), writer);
    }
  }

  public static <T> Collection<T> readCollection(ByteReader in, ElementReader<? extends T> reader) {
    return readList(in, reader);
  }

  public static <T> void writeSet(
      ByteWriter out, Set<? extends T> values, ElementWriter<? super T> writer) {
    if (values == null) {
      out.writeNull();
    } else if (out.isCanonical()) {
      writeSorted(out, values.toArray(), writer);
    } else {
      writeAll(out, values.toArray(), writer);
    }
  }

  public static <T> Set<T> readSet(ByteReader in, ElementReader<? extends T> reader) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    Set<T> values = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      values.add(reader.read(in));
    }
    return values;
  }

  public static <T> void writeArray(ByteWriter out, T[] values, ElementWriter<? super T> writer) {
    if (values == null) {
      out.writeNull();
    } else {
      writeAll(out, values, writer);
    }
  }

  /**
   * Reads an array.
   *
   * @param empty makes an array of its type
   */
  public static <T> T[] readArray(
      ByteReader in, IntFunction<T[]> empty, ElementReader<? extends T> reader) {
    List<T> values = readList(in, reader);
    return values == null ? null : values.toArray(empty.apply(0));
  }

  public static <K, V> void writeMap(
      ByteWriter out,
      Map<? extends K, ? extends V> values,
      ElementWriter<? super K> keys,
      ElementWriter<? super V> writer) {
    if (values == null) {
      out.writeNull();
      return;
    }
    ElementWriter<Map.Entry<? extends K, ? extends V>> entries =
        (at, entry) -> {
          keys.write(at, entry.getKey());
          writer.write(at, entry.getValue());
        };
    Object[] all = values.entrySet().toArray();
    if (out.isCanonical()) {
      writeSorted(out, all, entries);
    } else {
      writeAll(out, all, entries);
    }
  }

  public static <K, V> Map<K, V> readMap(
      ByteReader in, ElementReader<? extends K> keys, ElementReader<? extends V> reader) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    Map<K, V> values = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      K key = keys.read(in);
      values.put(key, reader.read(in));
    }
    return values;
  }

  // What an array holds was in a collection of the writer's type.
  @SuppressWarnings("unchecked")
  private static <T> void writeAll(
      ByteWriter out, Object[] values, ElementWriter<? super T> writer) {
    out.writeLength(values.length + 1);
    for (Object value : values) {
      writer.write(out, (T) value);
    }
  }

  /** By their bytes, so that the order in which they are found does not matter. */
  @SuppressWarnings("unchecked")
  private static <T> void writeSorted(
      ByteWriter out, Object[] values, ElementWriter<? super T> writer) {
    byte[][] all = new byte[values.length][];
    for (int i = 0; i < values.length; i++) {
      ByteWriter inside = out.inside();
      writer.write(inside, (T) values[i]);
      all[i] = inside.toBytes();
    }
    Arrays.sort(all, Arrays::compareUnsigned);
    out.writeLength(all.length + 1);
    for (byte[] value : all) {
      out.writeRaw(value);
    }
  }
}
