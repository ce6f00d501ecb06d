package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Free}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class FreeValidated {
  private FreeValidated() {
  }

  /**
   * Makes a valid {@link Free}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free of(String text, Byte small, short number, long large, double ratio, String any,
      List<String> texts, Map<String, String> map, String loose, String whole, String needed) {
    check(text, small, number, large, ratio, any, texts, map, loose, whole, needed);
    return new Free(text, small, number, large, ratio, any, texts, map, loose, whole, needed);
  }

  /**
   * Returns the {@link Free} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free check(Free free) {
    Violations violations = violations(free, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return free;
  }

  /**
   * Checks the components for a new {@link Free}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String text, Byte small, short number, long large, double ratio, String any,
      List<String> texts, Map<String, String> map, String loose, String whole, String needed) {
    Violations violations = checkRatio(ratio, null);
    violations = checkMap(map, violations);
    violations = checkNeeded(needed, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Free} with another {@code text}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withText(Free free, String text) {
    return of(text, free.small(), free.number(), free.large(), free.ratio(), free.any(),
        free.texts(), free.map(), free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code small}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withSmall(Free free, Byte small) {
    return of(free.text(), small, free.number(), free.large(), free.ratio(), free.any(),
        free.texts(), free.map(), free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code number}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withNumber(Free free, short number) {
    return of(free.text(), free.small(), number, free.large(), free.ratio(), free.any(),
        free.texts(), free.map(), free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code large}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withLarge(Free free, long large) {
    return of(free.text(), free.small(), free.number(), large, free.ratio(), free.any(),
        free.texts(), free.map(), free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code ratio}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withRatio(Free free, double ratio) {
    return of(free.text(), free.small(), free.number(), free.large(), ratio, free.any(),
        free.texts(), free.map(), free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code any}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withAny(Free free, String any) {
    return of(free.text(), free.small(), free.number(), free.large(), free.ratio(), any,
        free.texts(), free.map(), free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code texts}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withTexts(Free free, List<String> texts) {
    return of(free.text(), free.small(), free.number(), free.large(), free.ratio(), free.any(),
        texts, free.map(), free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code map}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withMap(Free free, Map<String, String> map) {
    return of(free.text(), free.small(), free.number(), free.large(), free.ratio(), free.any(),
        free.texts(), map, free.loose(), free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code loose}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withLoose(Free free, String loose) {
    return of(free.text(), free.small(), free.number(), free.large(), free.ratio(), free.any(),
        free.texts(), free.map(), loose, free.whole(), free.needed());
  }

  /**
   * The same {@link Free} with another {@code whole}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withWhole(Free free, String whole) {
    return of(free.text(), free.small(), free.number(), free.large(), free.ratio(), free.any(),
        free.texts(), free.map(), free.loose(), whole, free.needed());
  }

  /**
   * The same {@link Free} with another {@code needed}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Free withNeeded(Free free, String needed) {
    return of(free.text(), free.small(), free.number(), free.large(), free.ratio(), free.any(),
        free.texts(), free.map(), free.loose(), free.whole(), needed);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Free free) {
    return validate(free, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Free free, Environment environment) {
    return Violations.list(violations(free, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Free free, Environment environment) {
    Violations violations = checkRatio(free.ratio(), null);
    violations = checkMap(free.map(), violations);
    return checkNeeded(free.needed(), violations);
  }

  /**
   * ratio: @Max(9223372036854775807).
   */
  private static Violations checkRatio(double ratio, Violations violations) {
    if (!(ratio <= 9223372036854775807L)) {
      violations = Violations.add(violations, "ratio", Messages.max(9223372036854775807L), ratio,
          Max.class);
    }
    return violations;
  }

  /**
   * map: keys: @Size; values: @NotNull.
   */
  private static Violations checkMap(Map<String, String> map, Violations violations) {
    if (map != null) {
      for (Map.Entry<String, String> entry : map.entrySet()) {
        String key = entry.getKey();
        String value = entry.getValue();
        Violations ofKey = null;
        if (value == null) {
          ofKey = Violations.add(ofKey, "map[" + Violations.key(key) + "].<map value>",
              Messages.notNull(), value, NotNull.class);
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * needed: @Size, @Pattern, @NotNull.
   */
  private static Violations checkNeeded(String needed, Violations violations) {
    if (needed == null) {
      violations = Violations.add(violations, "needed", Messages.notNull(), needed, NotNull.class);
    }
    return violations;
  }
}
