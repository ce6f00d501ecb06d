package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which variables types have in them. */
public final class Mentions {

  private static final Pattern BETWEEN_NAMES = Pattern.compile("(?U)[^\\w.$]+");

  private Mentions() {}

  /** Those that some types have, and those that these are bounded by. */
  public static List<TypeVariableName> needed(
      Collection<TypeName> types, List<TypeVariableName> variables) {
    Set<TypeVariableName> needed = new HashSet<>();
    List<TypeName> waiting = new ArrayList<>(types);
    while (!waiting.isEmpty()) {
      TypeName type = waiting.remove(0);
      for (TypeVariableName variable : variables) {
        if (mentions(type, variable) && needed.add(variable)) {
          waiting.addAll(variable.bounds());
        }
      }
    }
    return variables.stream().filter(needed::contains).toList();
  }

  /** By its text: a parameterized type does not tell of the type around it. */
  private static boolean mentions(TypeName type, TypeVariableName variable) {
    return BETWEEN_NAMES.splitAsStream(type.toString()).anyMatch(variable.name()::equals);
  }
}
