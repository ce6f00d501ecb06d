package dev.damask.generated;

import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that keys in messages stand for: those of the user's bundle {@code ValidationMessages}
 * in the language that is asked for, then the English ones of the built-in constraints.
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

  private static final ResourceBundle.Control LOOK_UP =
      ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);

  /** A search in vain costs far more than a message, and ends the same for everybody. */
  private static volatile @Nullable Absence absence;

  private Bundle() {}

  /** For whom there was no bundle when it was asked for, in which languages. */
  private record Absence(WeakReference<ClassLoader> loader, Set<Locale> locales) {

    /** More than any application has; what is beyond is searched for each time. */
    private static final int MOST_LOCALES = 256;

    boolean isFor(ClassLoader loader, Locale locale) {
      return this.loader.refersTo(loader) && locales.contains(locale);
    }

    static Absence with(@Nullable Absence before, ClassLoader loader, Locale locale) {
      if (before == null
          || !before.loader.refersTo(loader)
          || before.locales.size() >= MOST_LOCALES) {
        return new Absence(new WeakReference<>(loader), Set.of(locale));
      }
      Set<Locale> all = new HashSet<>(before.locales);
      all.add(locale);
      return new Absence(before.loader, Set.copyOf(all));
    }
  }

  /** The text of a key, itself a template; null where there is none. */
  static @Nullable String find(String key, Map<String, Object> attributes, Locale locale) {
    @Nullable String own = ofUser(key, locale);
    return own != null ? own : english(key, attributes);
  }

  private static @Nullable String ofUser(String key, Locale locale) {
    @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = ofThread != null ? ofThread : Bundle.class.getClassLoader();
    @Nullable Absence known = absence;
    if (known != null && known.isFor(loader, locale)) {
      return null;
    }
    @Nullable ResourceBundle bundle = bundle(locale, loader);
    if (bundle == null) {
      absence = Absence.with(known, loader, locale);
      return null;
    }
    return bundle.containsKey(key) ? bundle.getString(key) : null;
  }

  /** The bundle of a language, or else the one without a language. */
  private static @Nullable ResourceBundle bundle(Locale locale, ClassLoader loader) {
    try {
      ResourceBundle bundle = ResourceBundle.getBundle(NAME, locale, loader);
      if (isFor(locale, bundle)) {
        return bundle;
      }
      ResourceBundle plain = ResourceBundle.getBundle(NAME, Locale.ROOT, loader);
      return isFor(Locale.ROOT, plain) ? plain : null;
    } catch (MissingResourceException none) {
      return null;
    }
  }

  /** Java prefers the bundle of the default locale, which nobody asked for, to the plain one. */
  private static boolean isFor(Locale locale, ResourceBundle bundle) {
    return LOOK_UP.getCandidateLocales(NAME, locale).contains(bundle.getLocale());
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
