package dev.damask.generated;

import java.time.Duration;

/** How lengths of time are printed in messages: as they are written in annotations. */
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
}
