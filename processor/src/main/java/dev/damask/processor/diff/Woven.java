package dev.damask.processor.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a report says of one thing.
 *
 * @param parts what it consists of, in its order: the decorators of a method, say
 * @param isOrdered whether that order says something
 * @param note what a line adds that tells of it
 */
record Woven(Map<String, Part> parts, boolean isOrdered, String note) {

  /**
   * A part.
   *
   * @param shown what it is called where it is added or removed
   * @param values what it says, by what that is about; by nothing for all that is shown
   */
  record Part(String shown, Map<String, Value> values) {

    static Part of(String shown) {
      return new Part(shown, new LinkedHashMap<>());
    }

    Part with(String name, Object value) {
      values.put(name, new Value(String.valueOf(value), false));
      return this;
    }
  }

  /**
   * @param isDefault whether nobody has said it
   */
  record Value(String text, boolean isDefault) {}

  static Woven of(boolean isOrdered) {
    return new Woven(new LinkedHashMap<>(), isOrdered, "");
  }

  /** The same, where each part that has the name of another, here or there, says which it is. */
  Woven toldApart(Woven other) {
    Map<String, Part> both = new LinkedHashMap<>(parts);
    both.putAll(other.parts);
    Map<String, Long> named =
        both.values().stream().collect(Collectors.groupingBy(Part::shown, Collectors.counting()));
    Map<String, Part> apart = new LinkedHashMap<>();
    parts.forEach(
        (key, part) -> {
          boolean isAlone = named.getOrDefault(part.shown(), 1L) == 1;
          String shown = isAlone ? part.shown() : part.shown() + " (" + key + ")";
          apart.put(key, new Part(shown, part.values()));
        });
    return new Woven(apart, isOrdered, note);
  }
}
