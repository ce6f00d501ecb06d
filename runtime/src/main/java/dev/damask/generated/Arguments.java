package dev.damask.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a singleton is initialized with: compared by value, arrays and collections by content, and
 * shown with sensitive values masked.
 *
 * <p>Filled by one thread before others see it.
 */
public final class Arguments {

  static final Arguments NONE = new Arguments();

  private final List<Argument> arguments = new ArrayList<>();

  /**
   * One argument.
   *
   * @param parameter the parameter's type and name, so that arguments of other constructors are
   *     never equal
   * @param shown what is printed in place of the value; null for the value itself
   */
  private record Argument(String parameter, @Nullable Object value, @Nullable String shown) {

    String text() {
      if (shown != null) {
        return shown;
      }
      return value instanceof Snapshot snapshot ? snapshot.toString() : Printed.of(value);
    }

    /** The same, so that {@code "null"} is not null, nor {@code "1"} the number. */
    String distinctText() {
      return shown != null ? shown : distinct(value);
    }

    /** Whether it differs from another one and does not show it. */
    boolean looksLike(Argument other) {
      return !isSame(other) && text().equals(other.text());
    }

    boolean isSame(Argument other) {
      return parameter.equals(other.parameter) && Objects.equals(value, other.value);
    }
  }

  /** None yet. */
  public Arguments() {}

  /**
   * Adds an argument; of an array, a collection or a map, a copy.
   *
   * @param parameter the parameter's type and name
   */
  public Arguments with(String parameter, @Nullable Object value) {
    arguments.add(new Argument(parameter, Snapshot.of(value), null));
    return this;
  }

  /**
   * Adds an argument that is printed as another text.
   *
   * @param parameter the parameter's type and name
   */
  public Arguments withShown(String parameter, @Nullable Object value, String shown) {
    arguments.add(new Argument(parameter, Snapshot.of(value), shown));
    return this;
  }

  private static String distinct(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Snapshot snapshot) {
      return snapshot.print(Arguments::distinct);
    }
    String text = Printed.of(value);
    if (value instanceof CharSequence) {
      return '"' + text + '"';
    }
    return text + " (" + value.getClass().getSimpleName() + ")";
  }

  /** These, shown so that they look different from others wherever they are. */
  String against(Arguments others) {
    boolean isComparable = arguments.size() == others.arguments.size();
    StringJoiner all = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < arguments.size(); i++) {
      Argument one = arguments.get(i);
      boolean looksAlike = isComparable && one.looksLike(others.arguments.get(i));
      all.add(one.parameter + " = " + (looksAlike ? one.distinctText() : one.text()));
    }
    return all.toString();
  }

  /** Whether nothing of what differs shows. */
  boolean hides(Arguments others) {
    return against(others).equals(others.against(this));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Arguments that) || that.arguments.size() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).isSame(that.arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Argument argument : arguments) {
      hash = 31 * hash + Objects.hashCode(argument.value);
    }
    return hash;
  }

  /** {@code (String url = jdbc:h2:mem:, String password = ***)}. */
  @Override
  public String toString() {
    return arguments.stream()
        .map(argument -> argument.parameter + " = " + argument.text())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
