package dev.damask.generated;

import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts that keys in messages stand for: those of the user's bundle {@code ValidationMessages}
 * in the default locale, then the English ones of the built-in constraints.
 */
final class Bundle {

  private static final String NAME = "ValidationMessages";

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("AssertFalse", "must be false"),
          Map.entry("AssertTrue", "must be true"),
          Map.entry(
              "Digits",
              "numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)"),
          Map.entry("Email", "must be a well-formed email address"),
          Map.entry("Future", "must be a future date"),
          Map.entry("FutureOrPresent", "must be a date in the present or in the future"),
          Map.entry("Max", "must be less than or equal to {value}"),
          Map.entry("Min", "must be greater than or equal to {value}"),
          Map.entry("Negative", "must be less than 0"),
          Map.entry("NegativeOrZero", "must be less than or equal to 0"),
          Map.entry("NotBlank", "must not be blank"),
          Map.entry("NotEmpty", "must not be empty"),
          Map.entry("NotNull", "must not be null"),
          Map.entry("Null", "must be null"),
          Map.entry("Past", "must be a past date"),
          Map.entry("PastOrPresent", "must be a date in the past or in the present"),
          Map.entry("Pattern", "must match \"{regexp}\""),
          Map.entry("Positive", "must be greater than 0"),
          Map.entry("PositiveOrZero", "must be greater than or equal to 0"),
          Map.entry("Size", "size must be between {min} and {max}"));

  /** A search in vain costs far more than a message, and ends the same for everybody. */
  private static volatile @Nullable Absence absence;

  private Bundle() {}

  /** Where and for whom there was no bundle when it was last asked for. */
  private record Absence(Locale locale, WeakReference<ClassLoader> loader) {

    boolean isFor(Locale locale, ClassLoader loader) {
      return this.locale.equals(locale) && this.loader.refersTo(loader);
    }
  }

  /** The text of a key, itself a template; null where there is none. */
  static @Nullable String find(String key, Map<String, Object> attributes) {
    @Nullable String own = ofUser(key);
    return own != null ? own : english(key, attributes);
  }

  private static @Nullable String ofUser(String key) {
    @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = ofThread != null ? ofThread : Bundle.class.getClassLoader();
    Locale locale = Locale.getDefault();
    @Nullable Absence known = absence;
    if (known != null && known.isFor(locale, loader)) {
      return null;
    }
    try {
      ResourceBundle bundle = ResourceBundle.getBundle(NAME, locale, loader);
      return bundle.containsKey(key) ? bundle.getString(key) : null;
    } catch (MissingResourceException none) {
      absence = new Absence(locale, new WeakReference<>(loader));
      return null;
    }
  }

  private static @Nullable String english(String key, Map<String, Object> attributes) {
    if (!key.startsWith(Messages.PREFIX) || !key.endsWith(Messages.SUFFIX)) {
      return null;
    }
    String constraint =
        key.substring(Messages.PREFIX.length(), key.length() - Messages.SUFFIX.length());
    boolean isInclusive = Boolean.TRUE.equals(attributes.get("inclusive"));
    return switch (constraint) {
      case "DecimalMax" -> "must be less than " + (isInclusive ? "or equal to " : "") + "{value}";
      case "DecimalMin" ->
          "must be greater than " + (isInclusive ? "or equal to " : "") + "{value}";
      default -> ENGLISH.get(constraint);
    };
  }
}
