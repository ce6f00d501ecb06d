package dev.damask.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One type of values under test: a record of it with a component for each constraint.
 *
 * @param name the record's
 * @param type the values', as source
 */
record OracleType(String name, String type, List<String> constraints, List<Object> values) {

  OracleType {
    constraints = List.copyOf(constraints);
  }

  static OracleType of(String name, String type, Collection<?> values, List<?>... constraints) {
    List<String> all = new ArrayList<>();
    for (List<?> some : constraints) {
      some.forEach(it -> all.add((String) it));
    }
    return new OracleType(name, type, all, new ArrayList<>(values));
  }

  /**
   * The same values under the wrapper class, and null as well; with every second constraint, since
   * little else is different.
   */
  OracleType boxed(String wrapper) {
    List<String> more = new ArrayList<>();
    for (int i = 0; i < constraints.size(); i += 2) {
      more.add(constraints.get(i));
    }
    more.add("@NotNull");
    more.add("@Null");
    List<Object> withNull = new ArrayList<>(values);
    withNull.add(null);
    return new OracleType(wrapper + "s", wrapper, more, withNull);
  }

  /** A source of one record, all of whose components get the same value. */
  String source() {
    String components =
        IntStream.range(0, constraints.size())
            .mapToObj(i -> "    " + constraints.get(i) + " " + type + " " + component(i))
            .collect(Collectors.joining(",\n"));
    return """
        package oracle;

        import jakarta.validation.constraints.*;

        @dev.damask.Validated
        public record %s(
        %s) {}
        """
        .formatted(name, components);
  }

  static String component(int index) {
    return "p" + index;
  }

  /** The constraint that a component stands for. */
  String constraint(String component) {
    return constraints.get(Integer.parseInt(component.substring(1)));
  }

  Object[] arguments(Object value) {
    Object[] arguments = new Object[constraints.size()];
    Arrays.fill(arguments, value);
    return arguments;
  }

  static List<Object> concat(Collection<?>... parts) {
    return Stream.of(parts).<Object>flatMap(Collection::stream).toList();
  }
}
