package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Card}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class CardValidated {
  private CardValidated() {
  }

  /**
   * Makes a valid {@link Card}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Card of(int pin, List<String> numbers) {
    check(pin, numbers);
    return new Card(pin, numbers);
  }

  /**
   * Returns the {@link Card} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Card check(Card card) {
    Violations violations = violations(card, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return card;
  }

  /**
   * Checks the components for a new {@link Card}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(int pin, List<String> numbers) {
    Violations violations = checkPin(pin, null);
    violations = checkNumbers(numbers, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Card} with another {@code pin}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Card withPin(Card card, int pin) {
    return of(pin, card.numbers());
  }

  /**
   * The same {@link Card} with another {@code numbers}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Card withNumbers(Card card, List<String> numbers) {
    return of(card.pin(), numbers);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Card card) {
    return validate(card, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Card card, Environment environment) {
    return Violations.list(violations(card, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Card card, Environment environment) {
    Violations violations = checkPin(card.pin(), null);
    return checkNumbers(card.numbers(), violations);
  }

  /**
   * pin: @Min(1000).
   */
  private static Violations checkPin(int pin, Violations violations) {
    if (pin < 1000) {
      violations = Violations.add(violations, "pin", Message.of("is ${validatedValue}")
          .with("value", 1000L).masked(), pin, Min.class);
    }
    return violations;
  }

  /**
   * numbers: elements: @Size(max = 4).
   */
  private static Violations checkNumbers(List<String> numbers, Violations violations) {
    if (numbers != null) {
      int index = 0;
      for (String element : numbers) {
        if (element != null && element.length() > 4) {
          violations = Violations.add(violations, "numbers[" + index + "].<list element>",
              Message.of("is ${validatedValue}").with("max", 4).with("min", 0).masked(), element,
              Size.class);
        }
        index++;
      }
    }
    return violations;
  }
}
