package dev.damask;

import dev.damask.generated.Variables;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** System properties, and environment variables where there is no such property. */
final class SystemSettings implements Settings {

  static final Settings INSTANCE = new SystemSettings(System::getenv, System.getenv().keySet());

  private final UnaryOperator<@Nullable String> variables;

  /** Those that may stand for settings; variables stay as they are. */
  private final Set<String> variableNames = new HashSet<>();

  private SystemSettings(UnaryOperator<@Nullable String> variables, Set<String> all) {
    this.variables = variables;
    for (String variable : all) {
      if (variable.equals(Variables.of(variable))) {
        variableNames.add(variable);
      }
    }
  }

  /** Those of a test. */
  static Settings of(Map<String, String> variables) {
    return new SystemSettings(variables::get, variables.keySet());
  }

  @Override
  public @Nullable String get(String name) {
    String property = System.getProperty(name);
    return property != null ? property : variables.apply(Variables.of(name));
  }

  /** The names of the properties, and of the variables that may stand for settings. */
  @Override
  public Set<String> names() {
    Set<String> names = new HashSet<>(System.getProperties().stringPropertyNames());
    names.addAll(variableNames);
    return names;
  }
}
