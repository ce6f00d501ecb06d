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
          english("AssertFalse", "must be false"),
          english("AssertTrue", "must be true"),
          english("DecimalMax", "must be less than or equal to {value}"),
          english("DecimalMin", "must be greater than or equal to {value}"),
          english(
              "Digits",
              "numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)"),
          english("Email", "must be a well-formed email address"),
          english("Future", "must be a future date"),
          english("FutureOrPresent", "must be a date in the present or in the future"),
          english("Max", "must be less than or equal to {value}"),
          english("Min", "must be greater than or equal to {value}"),
          english("Negative", "must be less than 0"),
          english("NegativeOrZero", "must be less than or equal to 0"),
          english("NotBlank", "must not be blank"),
          english("NotEmpty", "must not be empty"),
          english("NotNull", "must not be null"),
          english("Null", "must be null"),
          english("Past", "must be a past date"),
          english("PastOrPresent", "must be a date in the past or in the present"),
          english("Pattern", "must match \"{regexp}\""),
          english("Positive", "must be greater than 0"),
          english("PositiveOrZero", "must be greater than or equal to 0"),
          english("Size", "size must be between {min} and {max}"));

  /** Those that have another text where the limit itself is not allowed. */
  private static final Map<String, String> EXCLUSIVE =
      Map.ofEntries(
          english("DecimalMax", "must be less than {value}"),
          english("DecimalMin", "must be greater than {value}"));

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
    boolean isExclusive = Boolean.FALSE.equals(attributes.get("inclusive"));
    @Nullable String exclusive = isExclusive ? EXCLUSIVE.get(key) : null;
    return exclusive != null ? exclusive : ENGLISH.get(key);
  }

  private static Map.Entry<String, String> english(String constraint, String text) {
    return Map.entry(Messages.PREFIX + constraint + Messages.SUFFIX, text);
  }
}
