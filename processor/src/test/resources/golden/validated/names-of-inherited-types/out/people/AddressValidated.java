package people;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Address}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class AddressValidated {
  private AddressValidated() {
  }

  /**
   * Makes a valid {@link Address}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Address of(String city) {
    check(city);
    return new Address(city);
  }

  /**
   * Returns the {@link Address} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Address check(Address address) {
    Violations violations = violations(address, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return address;
  }

  /**
   * Checks the components for a new {@link Address}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(String city) {
    Violations violations = checkCity(city, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Address} with another {@code city}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Address withCity(Address address, String city) {
    return of(city);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Address address) {
    return validate(address, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Address address, Environment environment) {
    return Violations.list(violations(address, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Address address, Environment environment) {
    return checkCity(address.city(), null);
  }

  /**
   * city: @NotBlank.
   */
  private static Violations checkCity(String city, Violations violations) {
    if (city == null || city.isBlank()) {
      violations = Violations.add(violations, "city", Messages.notBlank(), city, NotBlank.class);
    }
    return violations;
  }
}
