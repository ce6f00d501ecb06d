package constraints;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Message;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Messages}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class MessagesValidated {
  private static final Pattern PRICE_PATTERN = Pattern.compile("\\$\\d+");

  private MessagesValidated() {
  }

  /**
   * Makes a valid {@link Messages}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages of(int age, String name, int stars, String email, String price,
      String note) {
    check(age, name, stars, email, price, note);
    return new Messages(age, name, stars, email, price, note);
  }

  /**
   * Returns the {@link Messages} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages check(Messages messages) {
    Violations violations = violations(messages, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return messages;
  }

  /**
   * Checks the components for a new {@link Messages}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(int age, String name, int stars, String email, String price,
      String note) {
    Violations violations = checkAge(age, null);
    violations = checkName(name, violations);
    violations = checkStars(stars, violations);
    violations = checkEmail(email, violations);
    violations = checkPrice(price, violations);
    violations = checkNote(note, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Messages} with another {@code age}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages withAge(Messages messages, int age) {
    return of(age, messages.name(), messages.stars(), messages.email(), messages.price(),
        messages.note());
  }

  /**
   * The same {@link Messages} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages withName(Messages messages, String name) {
    return of(messages.age(), name, messages.stars(), messages.email(), messages.price(),
        messages.note());
  }

  /**
   * The same {@link Messages} with another {@code stars}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages withStars(Messages messages, int stars) {
    return of(messages.age(), messages.name(), stars, messages.email(), messages.price(),
        messages.note());
  }

  /**
   * The same {@link Messages} with another {@code email}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages withEmail(Messages messages, String email) {
    return of(messages.age(), messages.name(), messages.stars(), email, messages.price(),
        messages.note());
  }

  /**
   * The same {@link Messages} with another {@code price}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages withPrice(Messages messages, String price) {
    return of(messages.age(), messages.name(), messages.stars(), messages.email(), price,
        messages.note());
  }

  /**
   * The same {@link Messages} with another {@code note}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Messages withNote(Messages messages, String note) {
    return of(messages.age(), messages.name(), messages.stars(), messages.email(), messages.price(),
        note);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Messages messages) {
    return validate(messages, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Messages messages, Environment environment) {
    return Violations.list(violations(messages, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Messages messages, Environment environment) {
    Violations violations = checkAge(messages.age(), null);
    violations = checkName(messages.name(), violations);
    violations = checkStars(messages.stars(), violations);
    violations = checkEmail(messages.email(), violations);
    violations = checkPrice(messages.price(), violations);
    return checkNote(messages.note(), violations);
  }

  /**
   * age: @Min(18).
   */
  private static Violations checkAge(int age, Violations violations) {
    if (age < 18) {
      violations = Violations.add(violations, "age", Message.of("you are too young")
          .with("value", 18L), age, Min.class);
    }
    return violations;
  }

  /**
   * name: @Size(min = 3, max = 9).
   */
  private static Violations checkName(String name, Violations violations) {
    if (name != null && (name.length() < 3 || name.length() > 9)) {
      violations = Violations.add(violations, "name",
          Message.of("of {min} to {max} letters, not \\{{max}\\}").with("max", 9).with("min", 3),
          name, Size.class);
    }
    return violations;
  }

  /**
   * stars: @Max(5).
   */
  private static Violations checkStars(int stars, Violations violations) {
    if (stars > 5) {
      violations = Violations.add(violations, "stars", Message.of("{user.stars}").with("value", 5L),
          stars, Max.class);
    }
    return violations;
  }

  /**
   * email: @Email.
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email != null && !Emails.isValid(email)) {
      violations = Violations.add(violations, "email", Message.of("no address: ${validatedValue}")
          .with("flags", List.of()).with("regexp", ".*"), email, Email.class);
    }
    return violations;
  }

  /**
   * price: @Pattern.
   */
  private static Violations checkPrice(String price, Violations violations) {
    if (price != null && !PRICE_PATTERN.matcher(price).matches()) {
      violations = Violations.add(violations, "price",
          Message.of("\\${validatedValue} must match {regexp}").with("flags", List.of())
          .with("regexp", "\\$\\d+"), price, jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * note: @NotNull.
   */
  private static Violations checkNote(String note, Violations violations) {
    if (note == null) {
      violations = Violations.add(violations, "note",
          Message.of("{jakarta.validation.constraints.NotBlank.message}"), note, NotNull.class);
    }
    return violations;
  }
}
