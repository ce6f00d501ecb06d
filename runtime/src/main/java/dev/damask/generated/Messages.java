package dev.damask.generated;

import java.util.List;

/**
 * The messages of the built-in constraints: an entry of the user's bundle {@code
 * ValidationMessages}, or else the English text of the same key.
 */
public final class Messages {

  static final String PREFIX = "jakarta.validation.constraints.";
  static final String SUFFIX = ".message";

  private static final Message ASSERT_FALSE = of("AssertFalse");
  private static final Message ASSERT_TRUE = of("AssertTrue");
  private static final Message DECIMAL_MAX = of("DecimalMax");
  private static final Message DECIMAL_MIN = of("DecimalMin");
  private static final Message DIGITS = of("Digits");
  private static final Message EMAIL = of("Email").with("regexp", ".*").with("flags", List.of());
  private static final Message FUTURE = of("Future");
  private static final Message FUTURE_OR_PRESENT = of("FutureOrPresent");
  private static final Message MAX = of("Max");
  private static final Message MIN = of("Min");
  private static final Message NEGATIVE = of("Negative");
  private static final Message NEGATIVE_OR_ZERO = of("NegativeOrZero");
  private static final Message NOT_BLANK = of("NotBlank");
  private static final Message NOT_EMPTY = of("NotEmpty");
  private static final Message NOT_NULL = of("NotNull");
  private static final Message NULL = of("Null");
  private static final Message PAST = of("Past");
  private static final Message PAST_OR_PRESENT = of("PastOrPresent");
  private static final Message PATTERN = of("Pattern").with("flags", List.of());
  private static final Message POSITIVE = of("Positive");
  private static final Message POSITIVE_OR_ZERO = of("PositiveOrZero");
  private static final Message SIZE = of("Size");

  private Messages() {}

  private static Message of(String constraint) {
    return Message.ofEntry(PREFIX + constraint + SUFFIX);
  }

  public static Message assertFalse() {
    return ASSERT_FALSE;
  }

  public static Message assertTrue() {
    return ASSERT_TRUE;
  }

  public static Message decimalMax(String value, boolean inclusive) {
    return DECIMAL_MAX.with("value", value).with("inclusive", inclusive);
  }

  public static Message decimalMin(String value, boolean inclusive) {
    return DECIMAL_MIN.with("value", value).with("inclusive", inclusive);
  }

  public static Message digits(int integer, int fraction) {
    return DIGITS.with("integer", integer).with("fraction", fraction);
  }

  public static Message email() {
    return EMAIL;
  }

  public static Message future() {
    return FUTURE;
  }

  public static Message futureOrPresent() {
    return FUTURE_OR_PRESENT;
  }

  public static Message max(long value) {
    return MAX.with("value", value);
  }

  public static Message min(long value) {
    return MIN.with("value", value);
  }

  public static Message negative() {
    return NEGATIVE;
  }

  public static Message negativeOrZero() {
    return NEGATIVE_OR_ZERO;
  }

  public static Message notBlank() {
    return NOT_BLANK;
  }

  public static Message notEmpty() {
    return NOT_EMPTY;
  }

  public static Message notNull() {
    return NOT_NULL;
  }

  /** The message of {@code @Null}. */
  public static Message mustBeNull() {
    return NULL;
  }

  public static Message past() {
    return PAST;
  }

  public static Message pastOrPresent() {
    return PAST_OR_PRESENT;
  }

  public static Message pattern(String regexp) {
    return PATTERN.with("regexp", regexp);
  }

  public static Message positive() {
    return POSITIVE;
  }

  public static Message positiveOrZero() {
    return POSITIVE_OR_ZERO;
  }

  public static Message size(int min, int max) {
    return SIZE.with("min", min).with("max", max);
  }
}
