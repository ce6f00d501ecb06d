package dev.damask.generated;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;

/** How lengths of time are printed in messages and read from settings: as in annotations. */
public final class Spans {

  private static final String[] UNITS = {"d", "h", "m", "s", "ms", "us", "ns"};
  private static final long[] NANOS = {
    86_400_000_000_000L, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L, 1L
  };

  private Spans() {}

  /** Whole numbers with units, such as {@code 1m30s}; a negative duration counts as 0. */
  public static String of(Duration duration) {
    return of(Nanos.of(duration));
  }

  static String of(long nanos) {
    StringBuilder text = new StringBuilder();
    long rest = Math.max(0, nanos);
    for (int i = 0; i < UNITS.length; i++) {
      long count = rest / NANOS[i];
      rest %= NANOS[i];
      if (count > 0) {
        text.append(count).append(UNITS[i]);
      }
    }
    return text.length() == 0 ? "0s" : text.toString();
  }

  /**
   * The nanoseconds of a duration as it is written in annotations; nothing where it is none.
   *
   * @throws ArithmeticException if they do not fit into a long
   */
  public static OptionalLong parse(String text) {
    if (text.startsWith("P")) {
      return parseIso(text);
    }
    long nanos = 0;
    int start = 0;
    int unit = -1;
    do {
      int afterDigits = end(text, start, true);
      int afterName = end(text, afterDigits, false);
      int next = unit(text.substring(afterDigits, afterName));
      if (start == afterDigits || next <= unit) {
        return OptionalLong.empty();
      }
      unit = next;
      long count = number(text.substring(start, afterDigits));
      nanos = Math.addExact(nanos, Math.multiplyExact(count, NANOS[unit]));
      start = afterName;
    } while (start < text.length());
    return OptionalLong.of(nanos);
  }

  /** Where the digits that begin somewhere end, or what is between two numbers. */
  private static int end(String text, int start, boolean ofDigits) {
    int end = start;
    while (end < text.length()
        && (text.charAt(end) >= '0' && text.charAt(end) <= '9') == ofDigits) {
      end++;
    }
    return end;
  }

  /** The index of a unit; before all of them where there is none of that name. */
  private static int unit(String name) {
    for (int i = 0; i < UNITS.length; i++) {
      if (UNITS[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooLong) {
      throw (ArithmeticException) new ArithmeticException(digits).initCause(tooLong);
    }
  }

  private static OptionalLong parseIso(String text) {
    try {
      return OptionalLong.of(Duration.parse(text).toNanos());
    } catch (DateTimeParseException e) {
      return OptionalLong.empty();
    }
  }
}
