package dev.damask.processor.code;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Report;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Durations as users write them in annotations: {@code 250ms}, {@code 1h30m}, {@code PT1S}. */
public final class Durations {

  private record Unit(String name, long nanos, String factory) {}

  private static final List<Unit> UNITS =
      List.of(
          new Unit("d", 86_400_000_000_000L, "ofDays"),
          new Unit("h", 3_600_000_000_000L, "ofHours"),
          new Unit("m", 60_000_000_000L, "ofMinutes"),
          new Unit("s", 1_000_000_000L, "ofSeconds"),
          new Unit("ms", 1_000_000L, "ofMillis"),
          new Unit("us", 1_000L, ""),
          new Unit("ns", 1L, "ofNanos"));

  private Durations() {}

  /**
   * Reads a duration of at least 0, or 1 ns unless zero is allowed; nothing where that was a
   * problem.
   */
  public static Optional<Duration> read(
      Attributes annotation, String attribute, boolean zeroAllowed, Report report) {
    String text = annotation.text(attribute);
    Place place = annotation.place(attribute);
    Optional<Duration> parsed;
    try {
      parsed = parse(text);
    } catch (ArithmeticException tooLong) {
      report.add(CodeProblem.DurationRange, place, attribute, "less than 292 years", text);
      return Optional.empty();
    }
    if (parsed.isEmpty()) {
      String hint = text.matches("\\d+") ? "; did you mean \"" + text + "s\"?" : "";
      report.add(CodeProblem.DurationSyntax, place, text, hint);
    } else if (parsed.get().isNegative() || (parsed.get().isZero() && !zeroAllowed)) {
      String range = zeroAllowed ? "zero or more" : "more than zero";
      report.add(CodeProblem.DurationRange, place, attribute, range, text);
      return Optional.empty();
    }
    return parsed;
  }

  /**
   * @throws ArithmeticException if the nanoseconds do not fit into a long
   */
  static Optional<Duration> parse(String text) {
    if (text.startsWith("P")) {
      return parseIso(text);
    }
    long nanos = 0;
    long previousUnit = Long.MAX_VALUE;
    int start = 0;
    do {
      int afterDigits = end(text, start, true);
      int afterName = end(text, afterDigits, false);
      @Nullable Unit unit = unit(text.substring(afterDigits, afterName));
      if (start == afterDigits || unit == null || unit.nanos >= previousUnit) {
        return Optional.empty();
      }
      previousUnit = unit.nanos;
      long count = number(text.substring(start, afterDigits));
      nanos = Math.addExact(nanos, Math.multiplyExact(count, unit.nanos));
      start = afterName;
    } while (start < text.length());
    return Optional.of(Duration.ofNanos(nanos));
  }

  /** Where the digits that begin somewhere end, or what is between two numbers. */
  private static int end(String text, int start, boolean ofDigits) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end)) == ofDigits) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable Unit unit(String name) {
    for (Unit unit : UNITS) {
      if (unit.name.equals(name)) {
        return unit;
      }
    }
    return null;
  }

  private static Optional<Duration> parseIso(String text) {
    try {
      return Optional.of(Duration.ofNanos(Duration.parse(text).toNanos()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooLong) {
      throw (ArithmeticException) new ArithmeticException(digits).initCause(tooLong);
    }
  }

  // Duration.ofSeconds(90)
  public static CodeBlock literal(Duration duration) {
    if (duration.isZero()) {
      return CodeBlock.of("$T.ZERO", Duration.class);
    }
    long nanos = duration.toNanos();
    for (Unit unit : UNITS) {
      if (nanos % unit.nanos == 0 && !unit.factory.isEmpty()) {
        return CodeBlock.of("$T.$L($L)", Duration.class, unit.factory, number(nanos / unit.nanos));
      }
    }
    throw new AssertionError(duration);
  }

  /** As users write it: {@code 1h30m}; nothing where it is longer than they may write. */
  public static Optional<String> text(Duration duration) {
    long nanos;
    try {
      nanos = duration.toNanos();
    } catch (ArithmeticException tooLong) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Unit unit : UNITS) {
      if (nanos >= unit.nanos) {
        text.append(nanos / unit.nanos).append(unit.name);
        nanos %= unit.nanos;
      }
    }
    return Optional.of(text.isEmpty() ? "0s" : text.toString());
  }

  private static String number(long value) {
    return value > Integer.MAX_VALUE ? value + "L" : Long.toString(value);
  }
}
