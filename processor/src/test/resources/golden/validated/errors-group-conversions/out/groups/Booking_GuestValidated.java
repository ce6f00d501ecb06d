package groups;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Booking.Guest}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Booking_GuestValidated {
  private Booking_GuestValidated() {
  }

  /**
   * Makes a valid {@link Booking.Guest}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking.Guest of(String name) {
    check(name);
    return new Booking.Guest(name);
  }

  /**
   * Returns the {@link Booking.Guest} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking.Guest check(Booking.Guest guest) {
    Violations violations = violations(guest, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return guest;
  }

  /**
   * Checks the components for a new {@link Booking.Guest}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Booking.Guest} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking.Guest withName(Booking.Guest guest, String name) {
    return of(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Booking.Guest guest) {
    return validate(guest, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Booking.Guest guest, Environment environment) {
    return Violations.list(violations(guest, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Booking.Guest guest, Environment environment) {
    return checkName(guest.name(), null);
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }
}
