package dev.damask.processor;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes up values of types. */
final class RandomValues {

  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("UTC"), ZoneId.of("Z"), ZoneId.of("+05:30"));

  private final Random random;
  private Map<TypeVariable<?>, Type> variables = Map.of();

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  Object of(Type type, int depth) throws ReflectiveOperationException {
    boolean isPrimitive = type instanceof Class<?> named && named.isPrimitive();
    if (!isPrimitive && random.nextInt(8) == 0) {
      return null;
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], depth);
    }
    if (type instanceof TypeVariable<?> variable) {
      return of(variables.get(variable), depth);
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, depth);
    }
    if (type instanceof GenericArrayType array) {
      return ofArray(array, depth);
    }
    return ofClass((Class<?>) type, depth);
  }

  /** Of lists, the only ones that are made up. */
  private Object ofArray(GenericArrayType type, int depth) throws ReflectiveOperationException {
    Object[] array = new List<?>[size(depth)];
    for (int i = 0; i < array.length; i++) {
      array[i] = of(type.getGenericComponentType(), depth + 1);
    }
    return array;
  }

  private int size(int depth) {
    return depth > 6 ? 0 : random.nextInt(4);
  }

  private Object ofGeneric(ParameterizedType type, int depth) throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) type.getRawType();
    Type first = resolved(bound(type.getActualTypeArguments()[0]));
    if (raw == Optional.class) {
      return depth > 6 ? Optional.empty() : Optional.ofNullable(of(first, depth + 1));
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = size(depth); i > 0; i--) {
        map.put(of(first, depth + 1), of(resolved(type.getActualTypeArguments()[1]), depth + 1));
      }
      return map;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      Collection<Object> all = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
      for (int i = size(depth); i > 0; i--) {
        all.add(of(first, depth + 1));
      }
      return all;
    }
    Map<TypeVariable<?>, Type> before = variables;
    variables = new HashMap<>(before);
    variables.put(raw.getTypeParameters()[0], first);
    Object record = ofRecord(raw, depth);
    variables = before;
    return record;
  }

  private static Type bound(Type type) {
    return type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
  }

  private Type resolved(Type type) {
    return type instanceof TypeVariable<?> variable ? variables.get(variable) : type;
  }

  private Object ofRecord(Class<?> type, int depth) throws ReflectiveOperationException {
    RecordForm form = RecordForm.of(type);
    Object[] values = new Object[form.components().size()];
    for (int i = 0; i < values.length; i++) {
      RecordForm.Component component = form.components().get(i);
      boolean isTooDeep = depth > 8 && !component.type().isPrimitive();
      values[i] = isTooDeep ? null : of(component.generic(), depth + 1);
    }
    return form.constructor().newInstance(values);
  }

  private Object ofClass(Class<?> type, int depth) throws ReflectiveOperationException {
    if (type.isRecord()) {
      return ofRecord(type, depth);
    }
    if (type.isSealed() && type.isInterface()) {
      Class<?>[] permitted = type.getPermittedSubclasses();
      return ofRecord(permitted[random.nextInt(permitted.length)], depth);
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (type.isArray()) {
      int length = size(depth);
      Object array = Array.newInstance(type.getComponentType(), length);
      for (int i = 0; i < length; i++) {
        Array.set(array, i, of(type.getComponentType(), depth + 1));
      }
      return array;
    }
    return leaf(type.getSimpleName());
  }

  private Object leaf(String type) {
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000);
    LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(129_601) - 64_800);
    return switch (type) {
      case "boolean", "Boolean" -> random.nextBoolean();
      case "byte", "Byte" -> (byte) random.nextInt();
      case "short", "Short" -> (short) random.nextInt();
      case "char", "Character" -> (char) random.nextInt();
      case "int", "Integer" -> random.nextInt() >> random.nextInt(32);
      case "long", "Long" -> random.nextLong() >> random.nextInt(64);
      case "float", "Float" -> random.nextInt(9) == 0 ? -0f : random.nextFloat();
      case "double", "Double" -> random.nextInt(9) == 0 ? Double.NaN : random.nextGaussian();
      case "String" -> text();
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "BigDecimal" ->
          new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(40) - 20);
      case "BigInteger" -> new BigInteger(random.nextInt(200), random).negate();
      case "URI" -> URI.create("https://a.example/" + random.nextInt(100) + "?q=%20");
      case "Currency" -> Currency.getInstance(random.nextBoolean() ? "EUR" : "JPY");
      case "Locale" ->
          random.nextBoolean() ? Locale.forLanguageTag("zh-Hans-CN") : new Locale("a", "b", "c");
      case "OptionalInt" ->
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
      case "OptionalLong" ->
          random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
      case "OptionalDouble" ->
          random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
      case "Instant" ->
          random.nextInt(9) == 0
              ? Instant.MIN
              : Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000) * 999_500L);
      case "Duration" ->
          random.nextInt(9) == 0
              ? Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)
              : Duration.ofNanos(random.nextLong());
      case "Period" -> Period.of(random.nextInt(), random.nextInt(), random.nextInt());
      case "LocalDate" -> date;
      case "LocalTime" -> time;
      case "LocalDateTime" -> date.atTime(time);
      case "OffsetTime" -> OffsetTime.of(time, offset);
      case "OffsetDateTime" -> OffsetDateTime.of(LocalDateTime.of(date, time), offset);
      case "ZonedDateTime" ->
          ZonedDateTime.of(LocalDateTime.of(date, time), ZONES.get(random.nextInt(ZONES.size())));
      case "Year" -> Year.of(random.nextInt(20_000) - 10_000);
      case "YearMonth" -> YearMonth.of(random.nextInt(20_000) - 10_000, 1 + random.nextInt(12));
      case "MonthDay" -> MonthDay.of(2, 1 + random.nextInt(29));
      case "ZoneId" -> ZONES.get(random.nextInt(ZONES.size()));
      case "ZoneOffset" -> offset;
      default -> throw new AssertionError(type);
    };
  }

  /** Of one byte or of two for each char, half of a pair of surrogates too. */
  private String text() {
    int most = random.nextBoolean() ? 0x100 : 0x10000;
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append((char) random.nextInt(most));
    }
    return text.toString();
  }
}
