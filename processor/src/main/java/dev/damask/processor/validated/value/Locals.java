package dev.damask.processor.validated.value;

import dev.damask.processor.code.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of parameters and variables in generated methods. */
public final class Locals {

  /** Variables of these names would hide types whose static methods generated code calls. */
  static final Set<String> TYPES_CALLED =
      Set.of("Arrays", "Environment", "List", "Objects", "String", "Trail", "Violations");

  private Locals() {}

  /** What a variable for a property is called: {@code URL} gives {@code url}. */
  public static String variable(String property) {
    String wanted =
        Character.isUpperCase(property.charAt(0)) ? property.toLowerCase(Locale.ROOT) : property;
    return scope(List.of("environment", "here", "trail", "violations")).fresh(wanted);
  }

  /** What a variable of a type is called: {@code OrderLine} gives {@code orderLine}. */
  public static String ofType(String simpleName) {
    String wanted = Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
    // Callers see it, so that a number would have to be explained.
    return variable(wanted).equals(wanted) ? wanted : "object";
  }

  /** A scope with names that are taken. */
  public static Names scope(Collection<String> taken) {
    List<String> all = new ArrayList<>(taken);
    all.addAll(TYPES_CALLED);
    return new Names(all);
  }
}
