package dev.damask;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** System properties, and environment variables where there is no such property. */
final class SystemSettings implements Settings {

  static final Settings INSTANCE = new SystemSettings(System::getenv);

  private final UnaryOperator<@Nullable String> variables;

  SystemSettings(UnaryOperator<@Nullable String> variables) {
    this.variables = variables;
  }

  @Override
  public @Nullable String get(String name) {
    String property = System.getProperty(name);
    return property != null ? property : variables.apply(variable(name));
  }

  /** Those of the system properties: no name can be told from that of a variable. */
  @Override
  public Set<String> names() {
    return System.getProperties().stringPropertyNames();
  }

  /** Such as {@code COM_ACME_CLIENT_FETCHDATA_RETRY_DELAY}. */
  static String variable(String name) {
    StringBuilder variable = new StringBuilder(name.length());
    name.toUpperCase(Locale.ROOT)
        .codePoints()
        .map(point -> Character.isLetterOrDigit(point) ? point : '_')
        .forEach(variable::appendCodePoint);
    return variable.toString();
  }
}
