package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which variables types have in them. */
public final class Mentions {

  private Mentions() {}

  /** Those that some types have, and those that these are bounded by. */
  public static List<TypeVariableName> needed(
      Collection<TypeName> types, List<TypeVariableName> variables) {
    if (variables.isEmpty()) {
      return List.of();
    }
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
    String text = type.toString();
    String name = variable.name();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if ((at == 0 || isBetweenNames(text.codePointBefore(at)))
          && (end == text.length() || isBetweenNames(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetweenNames(int codePoint) {
    return codePoint != '.' && !Character.isJavaIdentifierPart(codePoint);
  }
}
