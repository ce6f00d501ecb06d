package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Order.Address} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Order_AddressValidated implements Order.Address {
  private final String city;

  public Order_AddressValidated(String city) {
    Violations violations = checkCity(city, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.city = city;
  }

  @NotNull
  @Override
  public String getCity() {
    return city;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order_AddressValidated that
        && Objects.equals(city, that.city);
  }

  @Override
  public int hashCode() {
    return Objects.hash(city);
  }

  @Override
  public String toString() {
    return "Address[city=" + city + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Order.Address address) {
    return validate(address, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Order.Address address, Environment environment) {
    return Violations.list(violations(address, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Order.Address address, Environment environment) {
    return checkCity(address.getCity(), null);
  }

  /**
   * city: @NotNull.
   */
  private static Violations checkCity(String city, Violations violations) {
    if (city == null) {
      violations = Violations.add(violations, "city", Messages.notNull(), city, NotNull.class);
    }
    return violations;
  }
}
