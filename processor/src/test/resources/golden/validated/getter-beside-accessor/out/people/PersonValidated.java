package people;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Person}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class PersonValidated {
  private PersonValidated() {
  }

  /**
   * Makes a valid {@link Person}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Person of(String name, int age) {
    check(name, age);
    return new Person(name, age);
  }

  /**
   * Returns the {@link Person} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Person check(Person person) {
    Violations violations = violations(person, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return person;
  }

  /**
   * Checks the components for a new {@link Person}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(String name, int age) {
    Violations violations = checkName(name, null);
    violations = checkAge(age, violations);
    violations = checkAge2(age, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Person} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Person withName(Person person, String name) {
    return of(name, person.age());
  }

  /**
   * The same {@link Person} with another {@code age}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Person withAge(Person person, int age) {
    return of(person.name(), age);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Person person) {
    return validate(person, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Person person, Environment environment) {
    return Violations.list(violations(person, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Person person, Environment environment) {
    Violations violations = checkName(person.getName(), null);
    violations = checkAge(person.age(), violations);
    return checkAge2(person.getAge(), violations);
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
   * age: @Max(150).
   */
  private static Violations checkAge(int age, Violations violations) {
    if (age > 150) {
      violations = Violations.add(violations, "age", Messages.max(150), age, Max.class);
    }
    return violations;
  }

  /**
   * age: @Min(0).
   */
  private static Violations checkAge2(int age, Violations violations) {
    if (age < 0) {
      violations = Violations.add(violations, "age", Messages.min(0), age, Min.class);
    }
    return violations;
  }
}
