package dev.damask.generated;

/** How durations are printed: seconds with four decimals. */
public final class Seconds {

  private static final long TENTH_OF_A_MILLI = 100_000;
  private static final long PER_SECOND = 10_000;

  private Seconds() {}

  /**
   * Seconds rounded half up to exactly four decimals, such as {@code 0.1234s}, with a dot in every
   * locale.
   *
   * @param nanos nanoseconds; a negative number counts as 0
   */
  public static String of(long nanos) {
    long positive = Math.max(0, nanos);
    // Not (nanos + half) / unit, which overflows.
    long rounded =
        positive / TENTH_OF_A_MILLI + positive % TENTH_OF_A_MILLI / (TENTH_OF_A_MILLI / 2);
    String decimals = Long.toString(PER_SECOND + rounded % PER_SECOND).substring(1);
    return rounded / PER_SECOND + "." + decimals + "s";
  }
}
