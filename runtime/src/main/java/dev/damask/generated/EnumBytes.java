package dev.damask.generated;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum as bytes: by their names, of which those that were known at compile time
 * take a number. Safe for use by several threads.
 *
 * @param <E> the enum
 */
@SuppressWarnings("EnumOrdinal") // which is written nowhere: it leads to the number in this JVM
public final class EnumBytes<E extends Enum<E>> {

  private final Map<String, E> constants = new HashMap<>();
  private final String[] names;

  /** The numbers of the names, by ordinal; −1 for one that has none. */
  private final int[] numbers;

  private EnumBytes(E[] constants, String[] names) {
    this.names = names;
    this.numbers = new int[constants.length];
    Map<String, Integer> byName = new HashMap<>();
    for (String name : names) {
      byName.put(name, byName.size());
    }
    for (E constant : constants) {
      this.constants.put(constant.name(), constant);
      numbers[constant.ordinal()] = byName.getOrDefault(constant.name(), -1);
    }
  }

  /**
   * The constants of an enum.
   *
   * @param constants all that it has
   * @param names those that it had at compile time, each once
   */
  public static <E extends Enum<E>> EnumBytes<E> of(E[] constants, String... names) {
    return new EnumBytes<>(constants, names);
  }

  public void write(ByteWriter out, @Nullable E value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    int number = numbers[value.ordinal()];
    if (number >= 0 && !out.isCanonical()) {
      out.writeLength(number + 2);
    } else {
      out.write(1);
      out.writeString(value.name());
    }
  }

  @NullUnmarked
  public E read(ByteReader in) {
    int number = in.readLength();
    if (number == 0) {
      return null;
    }
    E constant = constants.get(number == 1 ? in.readString() : name(number - 2));
    if (constant == null) {
      throw new MalformedBytesException("no such constant");
    }
    return constant;
  }

  private String name(int number) {
    if (number < 0 || number >= names.length) {
      throw new MalformedBytesException("no such constant");
    }
    return names[number];
  }
}
