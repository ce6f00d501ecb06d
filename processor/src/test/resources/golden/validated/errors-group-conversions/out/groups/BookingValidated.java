package groups;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Booking}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class BookingValidated {
  private BookingValidated() {
  }

  /**
   * Makes a valid {@link Booking}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking of(Booking.Guest guest, List<Booking.Guest> others, Booking.Guest payer,
      Booking.Guest near) {
    check(guest, others, payer, near);
    return new Booking(guest, others, payer, near);
  }

  /**
   * Returns the {@link Booking} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking check(Booking booking) {
    Violations violations = violations(booking, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return booking;
  }

  /**
   * Checks the components for a new {@link Booking}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(Booking.Guest guest, List<Booking.Guest> others, Booking.Guest payer,
      Booking.Guest near) {
    Violations violations = checkGuest(guest, Environment.system(), null);
    violations = checkOthers(others, Environment.system(), violations);
    violations = checkPayer(payer, Environment.system(), violations);
    violations = checkNear(near, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Booking} with another {@code guest}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking withGuest(Booking booking, Booking.Guest guest) {
    return of(guest, booking.others(), booking.payer(), booking.near());
  }

  /**
   * The same {@link Booking} with another {@code others}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking withOthers(Booking booking, List<Booking.Guest> others) {
    return of(booking.guest(), others, booking.payer(), booking.near());
  }

  /**
   * The same {@link Booking} with another {@code payer}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking withPayer(Booking booking, Booking.Guest payer) {
    return of(booking.guest(), booking.others(), payer, booking.near());
  }

  /**
   * The same {@link Booking} with another {@code near}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Booking withNear(Booking booking, Booking.Guest near) {
    return of(booking.guest(), booking.others(), booking.payer(), near);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Booking booking) {
    return validate(booking, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Booking booking, Environment environment) {
    return Violations.list(violations(booking, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Booking booking, Environment environment) {
    Violations violations = checkGuest(booking.guest(), environment, null);
    violations = checkOthers(booking.others(), environment, violations);
    violations = checkPayer(booking.payer(), environment, violations);
    return checkNear(booking.near(), environment, violations);
  }

  /**
   * guest: @Valid.
   */
  private static Violations checkGuest(Booking.Guest guest, Environment environment,
      Violations violations) {
    if (guest != null) {
      violations = Violations.addAll(violations, "guest", guest,
          Booking_GuestValidated.violations(guest, environment));
    }
    return violations;
  }

  /**
   * others: elements: @Valid.
   */
  private static Violations checkOthers(List<Booking.Guest> others, Environment environment,
      Violations violations) {
    if (others != null) {
      int index = 0;
      for (Booking.Guest element : others) {
        if (element != null) {
          Violations nested = Booking_GuestValidated.violations(element, environment);
          if (nested != null) {
            violations = Violations.addAll(violations, "others[" + index + "]", element, nested);
          }
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * payer: @Valid.
   */
  private static Violations checkPayer(Booking.Guest payer, Environment environment,
      Violations violations) {
    if (payer != null) {
      violations = Violations.addAll(violations, "payer", payer,
          Booking_GuestValidated.violations(payer, environment));
    }
    return violations;
  }

  /**
   * near: @Valid.
   */
  private static Violations checkNear(Booking.Guest near, Environment environment,
      Violations violations) {
    if (near != null) {
      violations = Violations.addAll(violations, "near", near,
          Booking_GuestValidated.violations(near, environment));
    }
    return violations;
  }
}
