package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Login.Keys}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Login_KeysValidated {
  private Login_KeysValidated() {
  }

  /**
   * Makes a valid {@link Login.Keys}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login.Keys of(Map<Login.Token, String> byToken, Map<String, String> byName) {
    check(byToken, byName);
    return new Login.Keys(byToken, byName);
  }

  /**
   * Returns the {@link Login.Keys} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login.Keys check(Login.Keys keys) {
    Violations violations = violations(keys, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return keys;
  }

  /**
   * Checks the components for a new {@link Login.Keys}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(Map<Login.Token, String> byToken, Map<String, String> byName) {
    Violations violations = checkByToken(byToken, null);
    violations = checkByName(byName, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Login.Keys} with another {@code byToken}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login.Keys withByToken(Login.Keys keys, Map<Login.Token, String> byToken) {
    return of(byToken, keys.byName());
  }

  /**
   * The same {@link Login.Keys} with another {@code byName}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login.Keys withByName(Login.Keys keys, Map<String, String> byName) {
    return of(keys.byToken(), byName);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Login.Keys keys) {
    return validate(keys, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Login.Keys keys, Environment environment) {
    return Violations.list(violations(keys, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Login.Keys keys, Environment environment) {
    Violations violations = checkByToken(keys.byToken(), null);
    return checkByName(keys.byName(), violations);
  }

  /**
   * byToken: values: @NotNull.
   */
  private static Violations checkByToken(Map<Login.Token, String> byToken, Violations violations) {
    if (byToken != null) {
      for (Map.Entry<Login.Token, String> entry : byToken.entrySet()) {
        Login.Token key = entry.getKey();
        String value = entry.getValue();
        Violations ofKey = null;
        if (value == null) {
          ofKey = Violations.add(ofKey, "byToken[***].<map value>", Messages.notNull().masked(),
              value, NotNull.class);
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * byName: values: @NotBlank.
   */
  private static Violations checkByName(Map<String, String> byName, Violations violations) {
    if (byName != null) {
      for (Map.Entry<String, String> entry : byName.entrySet()) {
        String key = entry.getKey();
        String value = entry.getValue();
        Violations ofKey = null;
        if (value == null || value.isBlank()) {
          ofKey = Violations.add(ofKey, "byName[***].<map value>", Messages.notBlank().masked(),
              value, NotBlank.class);
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }
}
