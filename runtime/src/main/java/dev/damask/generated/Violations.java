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
   * A bit for each, of its path and constraint: two of the same say that one may be there twice.
   */
  private long bits;

  private boolean mayRepeat;

  private Violations() {}

  /** Adds a violation to those that there are, if any. */
  public static Violations add(
      @Nullable Violations violations,
      String path,
      String message,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    Violations all = violations == null ? new Violations() : violations;
    all.add(new Violation(path, message, value, constraint));
    return all;
  }

  /** Adds a violation whose message is still to be found. */
  public static Violations add(
      @Nullable Violations violations,
      String path,
      Message message,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    return add(violations, path, message.text(value), value, constraint);
  }

  /** Adds the violations of an object inside another one, if any, below its path. */
  public static @Nullable Violations addAll(
      @Nullable Violations violations, String path, @Nullable Violations nested) {
    @Nullable Violations all = violations;
    if (nested != null) {
      for (Violation it : nested.found) {
        all = add(all, Paths.join(path, it.path()), it.message(), it.value(), it.constraint());
      }
    }
    return all;
  }

  /** Those that there are, as an unmodifiable list. */
  public static List<Violation> list(@Nullable Violations violations) {
    return violations == null ? List.of() : violations.distinct();
  }

  /** The exception that says all of them. */
  public ValidationException exception() {
    return new ValidationException(distinct());
  }

  /** What one constraint says of a path, whether it stands on a field, its getter or both. */
  private record Said(String path, String message, Class<? extends Annotation> constraint) {

    /** Without the message, which mostly is new and the same for one path and constraint. */
    @Override
    public int hashCode() {
      return 31 * path.hashCode() + constraint.hashCode();
    }
  }

  private void add(Violation violation) {
    long bit = 1L << (31 * violation.path().hashCode() + violation.constraint().hashCode());
    mayRepeat |= (bits & bit) != 0;
    bits |= bit;
    found.add(violation);
  }

  private List<Violation> distinct() {
    if (!mayRepeat) {
      return Collections.unmodifiableList(found);
    }
    Set<Said> said = new HashSet<>();
    List<Violation> distinct = new ArrayList<>(found.size());
    for (Violation it : found) {
      if (said.add(new Said(it.path(), it.message(), it.constraint()))) {
        distinct.add(it);
      }
    }
    return Collections.unmodifiableList(distinct);
  }
}
