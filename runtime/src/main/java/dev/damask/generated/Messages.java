package dev.damask.generated;

/**
 * The messages of the built-in constraints: an entry of the user's bundle {@code
 * ValidationMessages}, or else the English text of the same key.
 */
public final class Messages {

  static final String PREFIX = "jakarta.validation.constraints.";
  static final String SUFFIX = ".message";

  private Messages() {}

  /** The message of a constraint without attributes, such as {@code NotNull}. */
  private static Message of(String constraint) {
    return Message.of("{" + PREFIX + constraint + SUFFIX + "}");
  }

  public static Message assertFalse() {
    return of("AssertFalse");
  }

  public static Message assertTrue() {
    return of("AssertTrue");
  }

  public static Message decimalMax(String value, boolean inclusive) {
    return of("DecimalMax").with("value", value).with("inclusive", inclusive);
  }

  public static Message decimalMin(String value, boolean inclusive) {
    return of("DecimalMin").with("value", value).with("inclusive", inclusive);
  }

  public static Message digits(int integer, int fraction) {
    return of("Digits").with("integer", integer).with("fraction", fraction);
  }

  public static Message email() {
    return of("Email");
  }

  public static Message future() {
    return of("Future");
  }

  public static Message futureOrPresent() {
    return of("FutureOrPresent");
  }

  public static Message max(long value) {
    return of("Max").with("value", value);
  }

  public static Message min(long value) {
    return of("Min").with("value", value);
  }

  public static Message negative() {
    return of("Negative");
  }

  public static Message negativeOrZero() {
    return of("NegativeOrZero");
  }

  public static Message notBlank() {
    return of("NotBlank");
  }

  public static Message notEmpty() {
    return of("NotEmpty");
  }

  public static Message notNull() {
    return of("NotNull");
  }

  /** The message of {@code @Null}. */
  public static Message mustBeNull() {
    return of("Null");
  }

  public static Message past() {
    return of("Past");
  }

  public static Message pastOrPresent() {
    return of("PastOrPresent");
  }

  public static Message pattern(String regexp) {
    return of("Pattern").with("regexp", regexp);
  }

  public static Message positive() {
    return of("Positive");
  }

  public static Message positiveOrZero() {
    return of("PositiveOrZero");
  }

  public static Message size(int min, int max) {
    return of("Size").with("min", min).with("max", max);
  }
}
