package marked;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks records of the type {@link Point}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class PointValidated {
  private PointValidated() {
  }

  /**
   * Makes a valid {@link Point}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point of(String label, @Nullable String note, String... more) {
    check(label, note, more);
    return new Point(label, note, more);
  }

  /**
   * Returns the {@link Point} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point check(Point point) {
    Violations violations = violations(point, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return point;
  }

  /**
   * Checks the components for a new {@link Point}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String label, @Nullable String note, String... more) {
    Violations violations = checkLabel(label, null);
    violations = checkNote(note, violations);
    violations = checkMore(more, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Point} with another {@code label}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point withLabel(Point point, String label) {
    return of(label, point.note(), point.more());
  }

  /**
   * The same {@link Point} with another {@code note}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point withNote(Point point, @Nullable String note) {
    return of(point.label(), note, point.more());
  }

  /**
   * The same {@link Point} with another {@code more}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point withMore(Point point, String[] more) {
    return of(point.label(), point.note(), more);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Point point) {
    return validate(point, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Point point, Environment environment) {
    return Violations.list(violations(point, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static @Nullable Violations violations(Point point, Environment environment) {
    Violations violations = checkLabel(point.label(), null);
    violations = checkNote(point.note(), violations);
    return checkMore(point.more(), violations);
  }

  /**
   * label: @NotNull.
   */
  private static @Nullable Violations checkLabel(String label, @Nullable Violations violations) {
    if (label == null) {
      violations = Violations.add(violations, "label", Messages.notNull(), label, NotNull.class);
    }
    return violations;
  }

  /**
   * note: @Size(max = 3).
   */
  private static @Nullable Violations checkNote(@Nullable String note,
      @Nullable Violations violations) {
    if (note != null && note.length() > 3) {
      violations = Violations.add(violations, "note", Messages.size(0, 3), note, Size.class);
    }
    return violations;
  }

  /**
   * more: elements: @NotBlank.
   */
  private static @Nullable Violations checkMore(String[] more, @Nullable Violations violations) {
    if (more != null) {
      int index = 0;
      for (String element : more) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "more[" + index + "].<iterable element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }
}
