package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
  public static Person of(String email, int age, String note) {
    check(email, age, note);
    Person person = new Person(email, age, note);
    Violations broken = checkRules(person, null);
    if (broken != null) {
      throw broken.exception();
    }
    return person;
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
  public static void check(String email, int age, String note) {
    Violations violations = checkEmail(email, null);
    violations = checkAge(age, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Person} with another {@code email}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Person withEmail(Person person, String email) {
    return of(email, person.age(), person.note());
  }

  /**
   * The same {@link Person} with another {@code age}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Person withAge(Person person, int age) {
    return of(person.email(), age, person.note());
  }

  /**
   * The same {@link Person} with another {@code note}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Person withNote(Person person, String note) {
    return of(person.email(), person.age(), note);
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
    Violations violations = checkEmail(person.email(), null);
    violations = checkAge(person.age(), violations);
    return checkRules(person, violations);
  }

  /**
   * email: @NotNull, @Email.
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email == null) {
      violations = Violations.add(violations, "email", Messages.notNull(), email, NotNull.class);
    } else if (!Emails.isValid(email)) {
      violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
    }
    return violations;
  }

  /**
   * age: @Min(0).
   */
  private static Violations checkAge(int age, Violations violations) {
    if (age < 0) {
      violations = Violations.add(violations, "age", Messages.min(0), age, Min.class);
    }
    return violations;
  }

  /**
   * The rules of the whole object: hasNote().
   */
  private static Violations checkRules(Person person, Violations violations) {
    if (!person.hasNote()) {
      violations = Violations.add(violations, "", "adults need a note", person, Check.class);
    }
    return violations;
  }
}
