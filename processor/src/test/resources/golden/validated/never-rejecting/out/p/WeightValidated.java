package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Weight} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class WeightValidated extends Weight {
  public WeightValidated() {
  }

  public byte getKilos() {
    return kilos;
  }

  /**
   * Sets kilos; checked: @Digits(integer = 5, fraction = 2).
   */
  public void setKilos(byte kilos) {
    this.kilos = kilos;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Weight weight) {
    return validate(weight, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Weight weight, Environment environment) {
    return Violations.list(violations(weight, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Weight weight, Environment environment) {
    return null;
  }
}
