package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Key} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class KeyValidated implements Key {
  private final String bits;

  private final String owner;

  public KeyValidated(String bits, String owner) {
    Violations violations = checkBits(bits, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.bits = bits;
    this.owner = owner;
  }

  @Size(
      max = 4,
      message = "is ${validatedValue}"
  )
  @Override
  public String getBits() {
    return bits;
  }

  @Override
  public String getOwner() {
    return owner;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyValidated that
        && Objects.equals(bits, that.bits)
        && Objects.equals(owner, that.owner);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bits, owner);
  }

  @Override
  public String toString() {
    return "Key[bits=***, owner=***]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Key key) {
    return validate(key, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Key key, Environment environment) {
    return Violations.list(violations(key, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Key key, Environment environment) {
    return checkBits(key.getBits(), null);
  }

  /**
   * bits: @Size(max = 4).
   */
  private static Violations checkBits(String bits, Violations violations) {
    if (bits != null && bits.length() > 4) {
      violations = Violations.add(violations, "bits", Message.of("is ${validatedValue}")
          .with("max", 4).with("min", 0).masked(), bits, Size.class);
    }
    return violations;
  }
}
