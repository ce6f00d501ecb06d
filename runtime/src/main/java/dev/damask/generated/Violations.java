package dev.damask.generated;

import dev.damask.validate.ValidationException;
import dev.damask.validate.Violation;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one validation found wrong so far; null stands for nothing, so that valid values cost no
 * object. For use by one thread at a time.
 */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();

  /**
   * What violations are of, where that is not the validated object itself, by index; mostly none.
   */
  private List<@Nullable Inside> inside = List.of();

  /**
   * A bit for each, of its path and constraint: two of the same say that one may be there twice.
   */
  private long bits;

  private boolean mayRepeat;

  private Violations() {}

  /**
   * What a violation is of.
   *
   * @param object an object inside the validated one
   * @param start where in the path of a violation of it its own path starts
   * @param keys those of the maps on the way, which their printed form need not tell apart
   */
  private record Inside(@Nullable Object object, int start, List<@Nullable Object> keys) {

    static final Inside NOTHING = new Inside(null, 0, List.of());

    Inside in(Object other, int before) {
      return object == null
          ? new Inside(other, before, keys)
          : new Inside(object, before + start, keys);
    }

    Inside below(@Nullable Object key) {
      List<@Nullable Object> all = new ArrayList<>();
      all.add(key);
      all.addAll(keys);
      return new Inside(object, start, all);
    }
  }

  /** Adds a violation to those that there are, if any. */
  public static Violations add(
      @Nullable Violations violations,
      String path,
      String message,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    return add(violations, new Violation(path, message, value, constraint));
  }

  /** Adds a violation whose message is still to be found. */
  public static Violations add(
      @Nullable Violations violations,
      String path,
      Message message,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    return add(violations, path, message, message.text(value), value, constraint);
  }

  /** Adds a violation with the text that a message has become. */
  static Violations add(
      @Nullable Violations violations,
      String path,
      Message message,
      String text,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    return add(
        violations,
        new Violation(path, text, value, constraint, message.toString(), message.attributes()));
  }

  private static Violations add(@Nullable Violations violations, Violation added) {
    Violations all = violations == null ? new Violations() : violations;
    all.add(added, null);
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
    for (int i = 0; i < nested.found.size(); i++) {
      Violation it = nested.found.get(i);
      String joined = Paths.join(path, it.path());
      int start = joined.length() - it.path().length();
      all.add(
          new Violation(
              joined, it.message(), it.value(), it.constraint(), it.template(), it.attributes()),
          nested.inside(i).in(object, start));
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
    for (int i = 0; i < ofEntry.found.size(); i++) {
      all.add(ofEntry.found.get(i), ofEntry.inside(i).below(key));
    }
    return all;
  }

  private Inside inside(int index) {
    @Nullable Inside of = index < inside.size() ? inside.get(index) : null;
    return of == null ? Inside.NOTHING : of;
  }

  /** Those that there are, as an unmodifiable list. */
  public static List<Violation> list(@Nullable Violations violations) {
    return violations == null ? List.of() : violations.distinct();
  }

  /** The exception that says all of them. */
  public ValidationException exception() {
    return new ValidationException(distinct());
  }

  private void add(Violation violation, @Nullable Inside of) {
    long bit = 1L << (31 * violation.path().hashCode() + violation.constraint().hashCode());
    mayRepeat |= (bits & bit) != 0;
    bits |= bit;
    if (of != null) {
      if (inside.isEmpty()) {
        inside = new ArrayList<>();
      }
      while (inside.size() < found.size()) {
        inside.add(null);
      }
      inside.add(of);
    }
    found.add(violation);
  }

  private List<Violation> distinct() {
    if (!mayRepeat) {
      return Collections.unmodifiableList(found);
    }
    Set<Said> said = new HashSet<>();
    List<Violation> distinct = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Violation it = found.get(i);
      if (said.add(new Said(it, inside(i)))) {
        distinct.add(it);
      }
    }
    return Collections.unmodifiableList(distinct);
  }

  /**
   * What one constraint says of one value of an object, whether it stands on a field, its getter or
   * both.
   */
  private record Said(Violation violation, Inside inside) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Said that
          && inside.object == that.inside.object
          && violation.constraint() == that.violation.constraint()
          && violation.path().equals(that.violation.path())
          && violation.message().equals(that.violation.message())
          && violation.template().equals(that.violation.template())
          && violation.attributes().equals(that.violation.attributes())
          && isOfSameValue(that.violation)
          && inside.keys.equals(that.inside.keys);
    }

    /** Without the message, which mostly is new and the same for one path and constraint. */
    @Override
    public int hashCode() {
      return 31 * violation.path().hashCode() + violation.constraint().hashCode();
    }

    /** A field and a getter of a primitive type give objects of their own for one value. */
    private boolean isOfSameValue(Violation other) {
      @Nullable Object value = violation.value();
      if (value == null || value == other.value()) {
        return value == other.value();
      }
      boolean isElement = violation.path().indexOf("[]", inside.start) >= 0;
      return !isElement && isBoxed(value) && value.equals(other.value());
    }

    private static boolean isBoxed(Object value) {
      return value instanceof Number || value instanceof Boolean || value instanceof Character;
    }
  }
}
