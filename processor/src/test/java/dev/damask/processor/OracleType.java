package dev.damask.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One type of values under test: a class with a field of it for each constraint.
 *
 * @param name the class's
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

  /** A source of one class, all of whose fields get the same value. */
  String source() {
    String fields =
        IntStream.range(0, constraints.size())
            .mapToObj(i -> "  public " + constraints.get(i) + " " + type + " " + component(i) + ";")
            .collect(Collectors.joining("\n"));
    return """
        package oracle;

        import jakarta.validation.constraints.*;

        @dev.damask.Validated
        public class %s {
        %s
        }
        """
        .formatted(name, fields);
  }

  static String component(int index) {
    return "p" + index;
  }

  /** The constraint that a field stands for. */
  String constraint(String component) {
    return constraints.get(Integer.parseInt(component.substring(1)));
  }

  static List<Object> concat(Collection<?>... parts) {
    return Stream.of(parts).<Object>flatMap(Collection::stream).toList();
  }
}
