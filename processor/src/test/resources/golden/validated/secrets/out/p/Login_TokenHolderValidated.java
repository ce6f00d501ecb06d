package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Login.TokenHolder} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Login_TokenHolderValidated implements Login.TokenHolder {
  private final Login.Token value;

  private final int pin;

  Login_TokenHolderValidated(Login.Token value, int pin) {
    Violations violations = checkValue(value, null);
    violations = checkPin(pin, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.value = value;
    this.pin = pin;
  }

  @NotNull
  @Override
  public Login.Token getValue() {
    return value;
  }

  @Min(1000)
  @Override
  public int getPin() {
    return pin;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Login_TokenHolderValidated that
        && Objects.equals(value, that.value)
        && pin == that.pin;
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, pin);
  }

  @Override
  public String toString() {
    return "TokenHolder[value=***, pin=***]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Login.TokenHolder tokenHolder) {
    return validate(tokenHolder, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Login.TokenHolder tokenHolder, Environment environment) {
    return Violations.list(violations(tokenHolder, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Login.TokenHolder tokenHolder, Environment environment) {
    Violations violations = checkValue(tokenHolder.getValue(), null);
    return checkPin(tokenHolder.getPin(), violations);
  }

  /**
   * value: @NotNull.
   */
  private static Violations checkValue(Login.Token value, Violations violations) {
    if (value == null) {
      violations = Violations.add(violations, "value", Messages.notNull().masked(), value,
          NotNull.class);
    }
    return violations;
  }

  /**
   * pin: @Min(1000).
   */
  private static Violations checkPin(int pin, Violations violations) {
    if (pin < 1000) {
      violations = Violations.add(violations, "pin", Messages.min(1000).masked(), pin, Min.class);
    }
    return violations;
  }
}
