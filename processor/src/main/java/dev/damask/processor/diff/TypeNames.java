package dev.damask.processor.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The shortest names of types by which they can be told from all others. */
final class TypeNames {

  private final Map<String, Integer> counts = new HashMap<>();

  TypeNames(Collection<String> types) {
    for (String type : types) {
      for (int from = type.length(); from >= 0; from = before(type, from)) {
        counts.merge(suffix(type, from), 1, Integer::sum);
      }
    }
  }

  /** {@code Client}, or {@code shop.Client} beside another one. */
  String of(String type) {
    int from = before(type, type.length());
    while (from > 0 && counts.getOrDefault(suffix(type, from), 0) > 1) {
      from = before(type, from);
    }
    return suffix(type, from);
  }

  /** Where the name begins that has one part more than the one which begins there; -1 for none. */
  private static int before(String type, int from) {
    if (from == 0) {
      return -1;
    }
    int i = Math.min(from, type.length()) - 1;
    do {
      i--;
    } while (i >= 0 && type.charAt(i) != '.' && type.charAt(i) != '$');
    return i + 1;
  }

  private static String suffix(String type, int from) {
    return type.substring(from).replace('$', '.');
  }
}
