package dev.damask.generated;

import dev.damask.validate.Violation;
import java.lang.annotation.Annotation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A violation whose message is not made yet, since only whoever asks for it says in which language.
 * Equal to another one that says the same of the same value, whether the constraint stands on the
 * field, its getter or both.
 */
record Found(
    String path,
    Message message,
    @Nullable Object value,
    Class<? extends Annotation> constraint,
    Inside inside) {

  /** The same, of an object that another one holds at a path. */
  Found under(String above, Object object) {
    String joined = Paths.join(above, path);
    return new Found(
        joined, message, value, constraint, inside.in(object, joined.length() - path.length()));
  }

  /** The same, of what a map has for a key. */
  Found below(@Nullable Object key) {
    return new Found(path, message, value, constraint, inside.below(key));
  }

  Violation in(Locale locale) {
    return new Violation(
        path,
        message.text(value, locale),
        value,
        constraint,
        message.toString(),
        message.attributes());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Found that
        && inside.object() == that.inside.object()
        && constraint == that.constraint
        && path.equals(that.path)
        && message.equals(that.message)
        && isOfSameValue(that)
        && inside.keys().equals(that.inside.keys());
  }

  /** Without the message, which mostly is the same for one path and constraint. */
  @Override
  public int hashCode() {
    return 31 * path.hashCode() + constraint.hashCode();
  }

  /** A field and a getter of a primitive type give objects of their own for one value. */
  private boolean isOfSameValue(Found other) {
    if (value == null || value == other.value) {
      return value == other.value;
    }
    boolean isElement = path.indexOf("[]", inside.start()) >= 0;
    return !isElement && isBoxed(value) && value.equals(other.value);
  }

  private static boolean isBoxed(Object value) {
    return value instanceof Number || value instanceof Boolean || value instanceof Character;
  }
}
