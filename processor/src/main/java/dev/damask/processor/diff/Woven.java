package dev.damask.processor.diff;

import java.util.LinkedHashMap;
import java.util.Map;

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
}
