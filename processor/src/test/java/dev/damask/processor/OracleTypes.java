package dev.damask.processor;

import static dev.damask.processor.OracleConstraints.BOUNDS;
import static dev.damask.processor.OracleConstraints.DECIMALS;
import static dev.damask.processor.OracleConstraints.DIGITS;
import static dev.damask.processor.OracleConstraints.NULLS;
import static dev.damask.processor.OracleConstraints.NUMBERS;
import static dev.damask.processor.OracleConstraints.SIGNS;
import static dev.damask.processor.OracleConstraints.SIZES;
import static dev.damask.processor.OracleConstraints.TEXTS;
import static dev.damask.processor.OracleConstraints.TRUTH;
import static dev.damask.processor.OracleConstraints.WHOLE_NUMBERS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Every type that constraints are held to Hibernate Validator on. */
final class OracleTypes {

  private OracleTypes() {}

  static List<OracleType> all() {
    List<OracleType> all = new ArrayList<>();
    addNumbers(all);
    addOptionals(all);
    addTexts(all);
    addContainers(all);
    all.addAll(OracleTimes.types());
    OracleType booleans = OracleType.of("Flags", "boolean", List.of(true, false), TRUTH);
    all.add(booleans);
    all.add(booleans.boxed("Boolean"));
    all.add(
        OracleType.of(
            "Objects", "Object", OracleTimes.withNull(List.of("", 1, new int[0])), NULLS));
    return all;
  }

  private static void addNumbers(List<OracleType> all) {
    List<Long> longs = OracleValues.LONGS;
    addPrimitive(
        all, "byte", "Byte", longs.stream().map(Long::byteValue).distinct().toList(), true);
    addPrimitive(
        all, "short", "Short", longs.stream().map(Long::shortValue).distinct().toList(), true);
    addPrimitive(
        all, "int", "Integer", longs.stream().map(Long::intValue).distinct().toList(), true);
    addPrimitive(all, "long", "Long", longs, true);
    addPrimitive(all, "float", "Float", OracleValues.FLOATS, false);
    addPrimitive(all, "double", "Double", OracleValues.DOUBLES, false);
    addNumber(all, "java.math.BigDecimal", OracleValues.BIG_DECIMALS);
    addNumber(all, "java.math.BigInteger", OracleValues.BIG_INTEGERS);
    addNumber(all, "Number", OracleValues.NUMBERS);
    addNumber(
        all,
        "java.util.concurrent.atomic.AtomicLong",
        longs.stream().map(AtomicLong::new).toList());
    addNumber(
        all,
        "java.util.concurrent.atomic.AtomicInteger",
        longs.stream().map(it -> new AtomicInteger(it.intValue())).toList());
  }

  private static void addOptionals(List<OracleType> all) {
    List<OptionalInt> ints =
        List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(-5), OptionalInt.of(100));
    addOptional(all, "OptionalInt", ints, WHOLE_NUMBERS);
    List<OptionalLong> longs =
        List.of(OptionalLong.empty(), OptionalLong.of(3), OptionalLong.of(Long.MIN_VALUE));
    addOptional(all, "OptionalLong", longs, WHOLE_NUMBERS);
    List<OptionalDouble> doubles =
        List.of(OptionalDouble.empty(), OptionalDouble.of(0.5), OptionalDouble.of(-1e10));
    addOptional(all, "OptionalDouble", doubles, NUMBERS);
  }

  private static void addOptional(
      List<OracleType> all, String type, List<?> values, List<?> constraints) {
    all.add(
        OracleType.of(
            type + "s", "java.util." + type, OracleTimes.withNull(values), constraints, NULLS));
  }

  private static void addPrimitive(
      List<OracleType> all, String type, String wrapper, List<?> values, boolean isWhole) {
    OracleType numbers =
        OracleType.of(
            wrapper + "Primitives",
            type,
            values,
            isWhole ? WHOLE_NUMBERS : NUMBERS,
            isWhole ? half(DECIMALS) : DECIMALS);
    all.add(numbers);
    all.add(numbers.boxed(wrapper));
  }

  /**
   * Of decimal limits: half are enough for whole numbers, and a record takes no more of doubles.
   */
  private static List<String> half(List<String> constraints) {
    return IntStream.range(0, constraints.size())
        .filter(i -> i % 2 == 0)
        .mapToObj(constraints::get)
        .toList();
  }

  private static void addNumber(List<OracleType> all, String type, List<?> values) {
    String name = type.substring(type.lastIndexOf('.') + 1) + "s";
    all.add(OracleType.of(name, type, OracleTimes.withNull(values), NUMBERS, DECIMALS, NULLS));
  }

  private static void addTexts(List<OracleType> all) {
    List<Object> texts =
        OracleTimes.withNull(
            OracleType.concat(OracleValues.WORDS, OracleValues.DECIMAL_TEXTS, OracleValues.EMAILS));
    all.add(OracleType.of("Strings", "String", texts, NULLS, TEXTS, SIZES, BOUNDS, SIGNS, DIGITS));
    all.add(OracleType.of("DecimalStrings", "String", texts, DECIMALS));
    all.add(OracleType.of("Emails", "String", OracleValues.randomEmails(3000), List.of("@Email")));
    List<Object> sequences = new ArrayList<>();
    texts.forEach(it -> sequences.add(it == null ? null : new StringBuilder((String) it)));
    all.add(
        OracleType.of("Sequences", "CharSequence", sequences, NULLS, TEXTS, SIZES, SIGNS, DIGITS));
    all.add(OracleType.of("Builders", "StringBuilder", sequences, TEXTS, SIZES));
  }

  private static void addContainers(List<OracleType> all) {
    List<List<String>> lists =
        IntStream.of(0, 1, 2, 3, 4, 65).mapToObj(n -> Collections.nCopies(n, "x")).toList();
    addContainer(all, "Lists", "java.util.List<String>", lists);
    addContainer(all, "Collections", "java.util.Collection<?>", lists);
    addContainer(
        all, "Sets", "java.util.Set<String>", lists.stream().map(LinkedHashSet::new).toList());
    addContainer(
        all,
        "Deques",
        "java.util.ArrayDeque<String>",
        lists.stream().map(ArrayDeque::new).toList());
    Map<TimeUnit, String> units = new EnumMap<>(TimeUnit.class);
    units.put(TimeUnit.DAYS, "");
    addContainer(
        all,
        "Maps",
        "java.util.Map<?, ?>",
        List.of(Map.of(), units, Map.of(1, 2, 3, 4), new TreeMap<>(Map.of(1, 1, 2, 2, 3, 3))));
    addContainer(
        all, "Arrays", "String[]", lists.stream().map(it -> it.toArray(String[]::new)).toList());
    addContainer(all, "BooleanArrays", "boolean[]", List.of(new boolean[0], new boolean[3]));
    addContainer(all, "ByteArrays", "byte[]", List.of(new byte[0], new byte[1], new byte[4]));
    addContainer(all, "CharArrays", "char[]", List.of(new char[0], new char[2], new char[4]));
    addContainer(all, "ShortArrays", "short[]", List.of(new short[0], new short[2]));
    addContainer(all, "IntArrays", "int[]", List.of(new int[0], new int[3], new int[65]));
    addContainer(all, "LongArrays", "long[]", List.of(new long[0], new long[1]));
    addContainer(all, "FloatArrays", "float[]", List.of(new float[0], new float[5]));
    addContainer(all, "DoubleArrays", "double[]", List.of(new double[0], new double[6]));
    addContainer(all, "Matrices", "int[][]", List.of(new int[0][0], new int[2][0]));
  }

  private static void addContainer(List<OracleType> all, String name, String type, List<?> values) {
    all.add(OracleType.of(name, type, OracleTimes.withNull(values), NULLS, SIZES));
  }
}
