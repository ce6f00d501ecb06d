package dev.damask.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a singleton is initialized with: compared by value, arrays by content, and shown with
 * sensitive values masked.
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
   * @param shown what is printed in place of the value
   */
  private record Argument(String parameter, @Nullable Object value, @Nullable Object shown) {

    boolean isSame(Argument other) {
      return parameter.equals(other.parameter) && Objects.equals(value, other.value);
    }
  }

  /** None yet. */
  public Arguments() {}

  /**
   * Adds an argument; of an array, a copy.
   *
   * @param parameter the parameter's type and name
   */
  public Arguments with(String parameter, @Nullable Object value) {
    Object key = ArrayKey.of(value);
    arguments.add(new Argument(parameter, key, key));
    return this;
  }

  /**
   * Adds an argument that is printed as another text.
   *
   * @param parameter the parameter's type and name
   */
  public Arguments withShown(String parameter, @Nullable Object value, @Nullable String shown) {
    arguments.add(new Argument(parameter, ArrayKey.of(value), shown));
    return this;
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
        .map(argument -> argument.parameter + " = " + argument.shown)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
