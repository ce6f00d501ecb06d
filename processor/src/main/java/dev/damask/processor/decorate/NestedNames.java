package dev.damask.processor.decorate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a wrapper's own types: none that means another type there, and none that differs by
 * case only, which some file systems do not tell apart.
 */
final class NestedNames {

  private final Map<String, String> taken = new HashMap<>();
  private final Map<String, String> locals = new HashMap<>();

  NestedNames(Collection<String> inScope) {
    for (String name : inScope) {
      taken.put(ignoringCase(name), name);
    }
  }

  /** The wanted name or the first of {@code Name2, Name3, …} that is not taken, for one type. */
  String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; taken.putIfAbsent(ignoringCase(name), name) != null; i++) {
      name = wanted + i;
    }
    return name;
  }

  /**
   * The same for types inside of methods, which may share a name as they are out of each other's
   * scope.
   */
  String local(String wanted) {
    String name = wanted;
    for (int i = 2; isTaken(name); i++) {
      name = wanted + i;
    }
    locals.put(ignoringCase(name), name);
    return name;
  }

  private boolean isTaken(String name) {
    String same = ignoringCase(name);
    return taken.containsKey(same) || !locals.getOrDefault(same, name).equals(name);
  }

  private static String ignoringCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
