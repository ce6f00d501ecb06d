package dev.damask.generated;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values as log lines and messages show them, whatever their own {@code toString} does. */
public final class Printed {

  private Printed() {}

  /** What a value prints as; of an array, its content. */
  public static String of(@Nullable Object value) {
    return of(value, Printed::plain);
  }

  /**
   * What is shown of a value.
   *
   * @param text what to show of one that is not null
   */
  public static <T> String of(@Nullable T value, Step<? super T, String> text) {
    if (value == null) {
      return "null";
    }
    try {
      return String.valueOf(text.apply(value));
    } catch (Throwable failure) {
      Harmless.drop(failure);
      return "<"
          + value.getClass().getName()
          + ", could not be printed: "
          + failure.getClass().getName()
          + ">";
    }
  }

  private static String plain(Object value) {
    if (!value.getClass().isArray()) {
      return value.toString();
    }
    String text = Arrays.deepToString(new Object[] {value});
    return text.substring(1, text.length() - 1);
  }
}
