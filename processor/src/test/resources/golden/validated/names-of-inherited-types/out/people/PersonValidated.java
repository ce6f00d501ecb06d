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
 * {@link Person} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PersonValidated extends Person {
  public PersonValidated(String name, people.Address address) {
    super(checked(name, address), address);
  }

  /**
   * Checks the arguments of a constructor before that of {@link people.Person} runs; returns the first.
   */
  private static String checked(String name, people.Address address) {
    Violations violations = checkName(name, null);
    violations = checkAddress(address, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(people.Person person) {
    return validate(person, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(people.Person person, Environment environment) {
    return Violations.list(violations(person, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(people.Person person, Environment environment) {
    Violations violations = checkName(person.getName(), null);
    return checkAddress(person.getAddress(), environment, violations);
  }

  /**
   * name: @NotBlank.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }

  /**
   * address: @Valid.
   */
  private static Violations checkAddress(people.Address address, Environment environment,
      Violations violations) {
    if (address != null) {
      violations = Violations.addAll(violations, "address", address,
          AddressValidated.violations(address, environment));
    }
    return violations;
  }
}
