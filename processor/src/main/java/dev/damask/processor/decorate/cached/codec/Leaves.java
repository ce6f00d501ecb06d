package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of the JDK's that have a form as bytes by themselves. */
final class Leaves {

  static final ClassName WRITER = generated("ByteWriter");
  static final ClassName READER = generated("ByteReader");
  static final ClassName ELEMENTS = generated("ElementBytes");
  static final ClassName OPTIONALS = generated("OptionalBytes");
  static final ClassName ENUM = generated("EnumBytes");

  private static final ClassName BOXES = generated("BoxBytes");
  private static final ClassName TEXTS = generated("TextBytes");
  private static final ClassName TIMES = generated("TimeBytes");
  private static final ClassName ARRAYS = generated("ArrayBytes");

  private static final List<TypeName> PRIMITIVES =
      List.of(
          TypeName.BOOLEAN,
          TypeName.BYTE,
          TypeName.SHORT,
          TypeName.CHAR,
          TypeName.INT,
          TypeName.LONG,
          TypeName.FLOAT,
          TypeName.DOUBLE);

  private static final Map<TypeName, Shape.Leaf> ALL = all();

  private Leaves() {}

  static Optional<Shape.Leaf> of(TypeName type) {
    return Optional.ofNullable(ALL.get(type));
  }

  private static Map<TypeName, Shape.Leaf> all() {
    Map<TypeName, Shape.Leaf> all = new LinkedHashMap<>();
    for (TypeName primitive : PRIMITIVES) {
      String name = Names.capitalized(primitive.toString());
      add(all, primitive, WRITER, name);
      add(all, ArrayTypeName.of(primitive), ARRAYS, name + "s");
      ClassName box = (ClassName) primitive.box();
      add(all, box, BOXES, box.simpleName());
    }
    add(all, ClassName.get(String.class), WRITER, "String");
    addAll(all, "java.math", BOXES, "BigInteger", "BigDecimal");
    addAll(all, "java.net", TEXTS, "URI");
    addAll(all, "java.util", TEXTS, "Currency", "Locale", "UUID");
    addAll(all, "java.util", OPTIONALS, "OptionalInt", "OptionalLong", "OptionalDouble");
    addAll(all, "java.time", TIMES, "Instant", "Duration", "Period");
    addAll(all, "java.time", TIMES, "LocalDate", "LocalTime", "LocalDateTime");
    addAll(all, "java.time", TIMES, "OffsetTime", "OffsetDateTime", "ZonedDateTime");
    addAll(all, "java.time", TIMES, "Year", "YearMonth", "MonthDay", "ZoneId", "ZoneOffset");
    return all;
  }

  private static void addAll(
      Map<TypeName, Shape.Leaf> all, String packageName, ClassName holder, String... names) {
    for (String name : names) {
      // writeUri of URI
      String method = name.equals("URI") || name.equals("UUID") ? capitalized(name) : name;
      add(all, ClassName.get(packageName, name), holder, method);
    }
  }

  private static String capitalized(String letters) {
    return letters.charAt(0) + letters.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static void add(
      Map<TypeName, Shape.Leaf> all, TypeName type, ClassName holder, String name) {
    all.put(type, new Shape.Leaf(type, holder, name));
  }

  private static ClassName generated(String name) {
    return ClassName.get("dev.damask.generated", name);
  }
}
