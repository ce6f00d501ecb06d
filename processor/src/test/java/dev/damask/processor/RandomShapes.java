package dev.damask.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up records, sealed interfaces, enums and methods that return and take them. */
final class RandomShapes {

  private static final List<String> LEAVES =
      List.of(
          "boolean",
          "byte",
          "short",
          "char",
          "int",
          "long",
          "float",
          "double",
          "Boolean",
          "Byte",
          "Short",
          "Character",
          "Integer",
          "Long",
          "Float",
          "Double",
          "String",
          "UUID",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.URI",
          "Currency",
          "Locale",
          "OptionalInt",
          "OptionalLong",
          "OptionalDouble",
          "java.time.Instant",
          "java.time.Duration",
          "java.time.Period",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.MonthDay",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.DayOfWeek",
          "boolean[]",
          "byte[]",
          "short[]",
          "char[]",
          "int[]",
          "long[]",
          "float[]",
          "double[]",
          "String[]",
          "int[][]",
          "Letter",
          "Letter[]");

  private final Random random;
  private final List<String> records = new ArrayList<>();
  private final StringBuilder source = new StringBuilder();

  RandomShapes(long seed) {
    this.random = new Random(seed);
  }

  /** The source of {@code p.Foo}, whose methods {@code of0}, {@code of1}… return each record. */
  String source(int count) {
    source.append("@Decorate public class Foo {\n");
    source.append("  private final Map<String, Object> values;\n");
    source.append("  public Foo(Map<String, Object> values) { this.values = values; }\n");
    source.append("  public enum Letter { A, B { }, C }\n");
    source.append("  public record Box<T>(T value, List<Box<T>> more) {}\n");
    for (int i = 0; i < count; i++) {
      declare(i);
    }
    return source.append("}\n").toString();
  }

  private void declare(int i) {
    String name = "R" + i;
    String components =
        IntStream.range(0, random.nextInt(7))
            .mapToObj(at -> type(0) + " c" + at)
            .collect(Collectors.joining(", "));
    String self = random.nextInt(3) == 0 ? (components.isEmpty() ? "" : ", ") + name + " self" : "";
    source.append("  public record %s(%s%s) {}%n".formatted(name, components, self));
    records.add(name);
    if (i > 1 && random.nextInt(3) == 0) {
      source.append(
          "  public sealed interface S%1$d permits A%1$d, B%1$d {}%n".formatted(i)
              + "  public record A%1$d(%2$s a) implements S%1$d {}%n".formatted(i, type(1))
              + "  public record B%1$d(%2$s b, S%1$d c) implements S%1$d {}%n"
                  .formatted(i, type(1)));
      records.add("S" + i);
    }
    String returned = random.nextInt(3) == 0 ? type(0) : name;
    source.append(
        """
          @Cached(shared = true) public %1$s of%2$d(String key) {
            Object value = values.remove(key);
            if (value == null) { throw new IllegalStateException("computed twice"); }
            return (%3$s) ((Object[]) value)[0];
          }
        """
            .formatted(returned, i, boxed(returned)));
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "char" -> "Character";
      case "boolean", "byte", "short", "long", "float", "double" ->
          type.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + type.substring(1);
      default -> type;
    };
  }

  private String type(int depth) {
    int kind = depth > 3 ? 9 : random.nextInt(14);
    return switch (kind) {
      case 0 -> "List<" + boxed(type(depth + 1)) + ">";
      case 1 -> "Set<" + boxed(type(depth + 1)) + ">";
      case 2 -> "Map<" + boxed(type(depth + 1)) + ", " + boxed(type(depth + 1)) + ">";
      case 3 -> "Optional<" + boxed(type(depth + 1)) + ">";
      case 4 -> "Collection<? extends " + boxed(type(depth + 1)) + ">";
      case 5 -> "Box<" + boxed(type(depth + 1)) + ">";
      case 12 -> "List<" + boxed(type(depth + 1)) + ">[]";
      case 13 -> "Box<? extends " + boxed(type(depth + 1)) + ">";
      case 6, 7 -> records.isEmpty() ? leaf() : records.get(random.nextInt(records.size()));
      default -> leaf();
    };
  }

  private String leaf() {
    return LEAVES.get(random.nextInt(LEAVES.size()));
  }
}
