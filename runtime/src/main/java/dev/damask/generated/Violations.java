package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.validate.ValidationException;
import dev.damask.validate.Violation;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one validation found wrong so far; null stands for nothing, so that valid values cost no
 * object. For use by one thread at a time.
 */
public final class Violations {

  private final List<Found> found = new ArrayList<>();

  /**
   * A bit for each, of its path and constraint: two of the same say that one may be there twice.
   */
  private long bits;

  private boolean mayRepeat;

  private Violations() {}

  /** Adds a violation of a constraint without attributes, whose message stays as it is. */
  public static Violations add(
      @Nullable Violations violations,
      String path,
      String message,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    return add(violations, path, Message.literal(message), value, constraint);
  }

  /** Adds a violation to those that there are, if any. */
  public static Violations add(
      @Nullable Violations violations,
      String path,
      Message message,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    Violations all = violations == null ? new Violations() : violations;
    all.add(new Found(path, message, value, constraint, Inside.NOTHING));
    return all;
  }

  /** Adds the violations of an object inside another one, if any, below its path. */
  public static @Nullable Violations addAll(
      @Nullable Violations violations, String path, @Nullable Violations nested) {
    return nested == null ? violations : addAll(violations, path, nested, nested);
  }

  /**
   * Adds the violations of an object inside another one, if any, below its path. An object that is
   * there twice under one path, as in a collection, tells its violations once.
   */
  public static @Nullable Violations addAll(
      @Nullable Violations violations, String path, Object object, @Nullable Violations nested) {
    if (nested == null) {
      return violations;
    }
    Violations all = violations == null ? new Violations() : violations;
    for (Found it : nested.found) {
      all.add(it.under(path, object));
    }
    return all;
  }

  /**
   * Adds the violations of what a map has for a key, if any. What it has for two keys that print
   * alike is told twice.
   */
  public static @Nullable Violations addOfKey(
      @Nullable Violations violations, @Nullable Object key, @Nullable Violations ofEntry) {
    if (ofEntry == null) {
      return violations;
    }
    Violations all = violations == null ? new Violations() : violations;
    for (Found it : ofEntry.found) {
      all.add(it.below(key));
    }
    return all;
  }

  /**
   * What a path shows of a map's key: nothing of null, and of others how they print, whatever their
   * {@code toString} does.
   */
  public static String key(@Nullable Object key) {
    return key == null ? "" : Printed.of(key, Object::toString);
  }

  /** Those that there are, in the language of an environment, as an unmodifiable list. */
  public static List<Violation> list(@Nullable Violations violations, Environment environment) {
    return violations == null ? List.of() : violations.in(localeOf(environment));
  }

  /** The exception that says all of them, in the language of the system. */
  public ValidationException exception() {
    return new ValidationException(in(localeOf(Environment.system())));
  }

  private void add(Found added) {
    long bit = 1L << added.hashCode();
    mayRepeat |= (bits & bit) != 0;
    bits |= bit;
    found.add(added);
  }

  private List<Violation> in(Locale locale) {
    Collection<Found> distinct = mayRepeat ? new LinkedHashSet<>(found) : found;
    return distinct.stream().map(it -> it.in(locale)).toList();
  }

  /** Whose language nobody can tell gets the default one, and what is wrong. */
  private static Locale localeOf(Environment environment) {
    @Nullable Locale locale = null;
    try {
      locale = environment.locale().get();
    } catch (Throwable failure) {
      Harmless.drop(failure);
    }
    return locale == null ? Locale.getDefault() : locale;
  }
}
