package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Booking} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "this-escape"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BookingValidated extends Booking {
  public BookingValidated() {
  }

  public BookingValidated(int guests, LocalDate from, LocalDate to) {
    super(checked(guests, from, to), from, to);
    Violations violations = checkWorthIt(this.getPrice(), this, null);
    violations = checkPrice(this.getPrice(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  public BookingValidated(String from, int guests) {
    super(checked(from, guests), guests);
    Violations violations = checkWorthIt(this.getPrice(), this, null);
    violations = checkInOrder(this.getFrom(), this.getTo(), this, violations);
    violations = checkPrice(this.getPrice(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * Checks the arguments of a constructor before that of {@link Booking} runs; returns the first.
   */
  private static int checked(int guests, LocalDate from, LocalDate to) {
    Violations violations = checkGuests(guests, null);
    if (violations != null) {
      throw violations.exception();
    }
    Violations broken = checkInOrder(from, to, null, null);
    broken = checkFits(guests, null, broken);
    if (broken != null) {
      throw broken.exception();
    }
    return guests;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Booking} runs; returns the first.
   */
  private static String checked(String from, int guests) {
    Violations violations = checkGuests(guests, null);
    if (violations != null) {
      throw violations.exception();
    }
    Violations broken = checkFits(guests, null, null);
    if (broken != null) {
      throw broken.exception();
    }
    return from;
  }

  /**
   * Sets guests; checked: @Min(1).
   */
  @Override
  public void setGuests(int guests) {
    Violations violations = checkGuests(guests, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setGuests(guests);
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
    Violations violations = checkPrice(booking.getPrice(), null);
    violations = checkGuests(booking.getGuests(), violations);
    violations = checkWorthIt(booking.getPrice(), booking, violations);
    violations = checkInOrder(booking.getFrom(), booking.getTo(), booking, violations);
    return checkFits(booking.getGuests(), booking, violations);
  }

  /**
   * price: @PositiveOrZero.
   */
  private static Violations checkPrice(long price, Violations violations) {
    if (price < 0) {
      violations = Violations.add(violations, "price", Messages.positiveOrZero(), price,
          PositiveOrZero.class);
    }
    return violations;
  }

  /**
   * guests: @Min(1).
   */
  private static Violations checkGuests(int guests, Violations violations) {
    if (guests < 1) {
      violations = Violations.add(violations, "guests", Messages.min(1), guests, Min.class);
    }
    return violations;
  }

  /**
   * The rule worthIt(price).
   */
  private static Violations checkWorthIt(long price, Object object, Violations violations) {
    if (!Paid.worthIt(price)) {
      violations = Violations.add(violations, "", "is not worth it", object, Check.class);
    }
    return violations;
  }

  /**
   * The rule inOrder(from, to).
   */
  private static Violations checkInOrder(LocalDate from, LocalDate to, Object object,
      Violations violations) {
    if (!Booking.inOrder(from, to)) {
      violations = Violations.add(violations, "", "ends before it begins", object, Check.class);
    }
    return violations;
  }

  /**
   * The rule fits(guests).
   */
  private static Violations checkFits(int guests, Object object, Violations violations) {
    if (!Booking.fits(guests)) {
      violations = Violations.add(violations, "", "too many guests", object, Check.class);
    }
    return violations;
  }
}
