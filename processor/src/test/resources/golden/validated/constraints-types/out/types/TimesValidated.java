package types;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Times}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class TimesValidated {
  private TimesValidated() {
  }

  /**
   * Makes a valid {@link Times}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times of(LocalDate born, Instant created, ZonedDateTime due, Year year,
      JapaneseDate built, Date sent, Timestamp renewed, Calendar next, GregorianCalendar last) {
    check(born, created, due, year, built, sent, renewed, next, last);
    return new Times(born, created, due, year, built, sent, renewed, next, last);
  }

  /**
   * Returns the {@link Times} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times check(Times times) {
    Violations violations = violations(times, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return times;
  }

  /**
   * Checks the components for a new {@link Times}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(LocalDate born, Instant created, ZonedDateTime due, Year year,
      JapaneseDate built, Date sent, Timestamp renewed, Calendar next, GregorianCalendar last) {
    Violations violations = checkBorn(born, Environment.system(), null);
    violations = checkCreated(created, Environment.system(), violations);
    violations = checkDue(due, Environment.system(), violations);
    violations = checkYear(year, Environment.system(), violations);
    violations = checkBuilt(built, Environment.system(), violations);
    violations = checkSent(sent, Environment.system(), violations);
    violations = checkRenewed(renewed, Environment.system(), violations);
    violations = checkNext(next, Environment.system(), violations);
    violations = checkLast(last, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Times} with another {@code born}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withBorn(Times times, LocalDate born) {
    return of(born, times.created(), times.due(), times.year(), times.built(), times.sent(),
        times.renewed(), times.next(), times.last());
  }

  /**
   * The same {@link Times} with another {@code created}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withCreated(Times times, Instant created) {
    return of(times.born(), created, times.due(), times.year(), times.built(), times.sent(),
        times.renewed(), times.next(), times.last());
  }

  /**
   * The same {@link Times} with another {@code due}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withDue(Times times, ZonedDateTime due) {
    return of(times.born(), times.created(), due, times.year(), times.built(), times.sent(),
        times.renewed(), times.next(), times.last());
  }

  /**
   * The same {@link Times} with another {@code year}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withYear(Times times, Year year) {
    return of(times.born(), times.created(), times.due(), year, times.built(), times.sent(),
        times.renewed(), times.next(), times.last());
  }

  /**
   * The same {@link Times} with another {@code built}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withBuilt(Times times, JapaneseDate built) {
    return of(times.born(), times.created(), times.due(), times.year(), built, times.sent(),
        times.renewed(), times.next(), times.last());
  }

  /**
   * The same {@link Times} with another {@code sent}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withSent(Times times, Date sent) {
    return of(times.born(), times.created(), times.due(), times.year(), times.built(), sent,
        times.renewed(), times.next(), times.last());
  }

  /**
   * The same {@link Times} with another {@code renewed}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withRenewed(Times times, Timestamp renewed) {
    return of(times.born(), times.created(), times.due(), times.year(), times.built(), times.sent(),
        renewed, times.next(), times.last());
  }

  /**
   * The same {@link Times} with another {@code next}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withNext(Times times, Calendar next) {
    return of(times.born(), times.created(), times.due(), times.year(), times.built(), times.sent(),
        times.renewed(), next, times.last());
  }

  /**
   * The same {@link Times} with another {@code last}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Times withLast(Times times, GregorianCalendar last) {
    return of(times.born(), times.created(), times.due(), times.year(), times.built(), times.sent(),
        times.renewed(), times.next(), last);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Times times) {
    return validate(times, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Times times, Environment environment) {
    return Violations.list(violations(times, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Times times, Environment environment) {
    Violations violations = checkBorn(times.born(), environment, null);
    violations = checkCreated(times.created(), environment, violations);
    violations = checkDue(times.due(), environment, violations);
    violations = checkYear(times.year(), environment, violations);
    violations = checkBuilt(times.built(), environment, violations);
    violations = checkSent(times.sent(), environment, violations);
    violations = checkRenewed(times.renewed(), environment, violations);
    violations = checkNext(times.next(), environment, violations);
    return checkLast(times.last(), environment, violations);
  }

  /**
   * born: @Past.
   */
  private static Violations checkBorn(LocalDate born, Environment environment,
      Violations violations) {
    if (born != null && !born.isBefore(LocalDate.now(environment.clock()))) {
      violations = Violations.add(violations, "born", Messages.past(), born, Past.class);
    }
    return violations;
  }

  /**
   * created: @PastOrPresent.
   */
  private static Violations checkCreated(Instant created, Environment environment,
      Violations violations) {
    if (created != null && created.isAfter(environment.clock().instant())) {
      violations = Violations.add(violations, "created", Messages.pastOrPresent(), created,
          PastOrPresent.class);
    }
    return violations;
  }

  /**
   * due: @Future.
   */
  private static Violations checkDue(ZonedDateTime due, Environment environment,
      Violations violations) {
    if (due != null && !due.isAfter(ZonedDateTime.now(environment.clock()))) {
      violations = Violations.add(violations, "due", Messages.future(), due, Future.class);
    }
    return violations;
  }

  /**
   * year: @FutureOrPresent.
   */
  private static Violations checkYear(Year year, Environment environment, Violations violations) {
    if (year != null && year.isBefore(Year.now(environment.clock()))) {
      violations = Violations.add(violations, "year", Messages.futureOrPresent(), year,
          FutureOrPresent.class);
    }
    return violations;
  }

  /**
   * built: @Past.
   */
  private static Violations checkBuilt(JapaneseDate built, Environment environment,
      Violations violations) {
    if (built != null && !built.isBefore(JapaneseDate.now(environment.clock()))) {
      violations = Violations.add(violations, "built", Messages.past(), built, Past.class);
    }
    return violations;
  }

  /**
   * sent: @Past.
   */
  private static Violations checkSent(Date sent, Environment environment, Violations violations) {
    if (sent != null
        && !Instant.ofEpochMilli(sent.getTime()).isBefore(environment.clock().instant())) {
      violations = Violations.add(violations, "sent", Messages.past(), sent, Past.class);
    }
    return violations;
  }

  /**
   * renewed: @Future.
   */
  private static Violations checkRenewed(Timestamp renewed, Environment environment,
      Violations violations) {
    if (renewed != null
        && !Instant.ofEpochMilli(renewed.getTime()).isAfter(environment.clock().instant())) {
      violations = Violations.add(violations, "renewed", Messages.future(), renewed, Future.class);
    }
    return violations;
  }

  /**
   * next: @Future.
   */
  private static Violations checkNext(Calendar next, Environment environment,
      Violations violations) {
    if (next != null && !next.toInstant().isAfter(environment.clock().instant())) {
      violations = Violations.add(violations, "next", Messages.future(), next, Future.class);
    }
    return violations;
  }

  /**
   * last: @PastOrPresent.
   */
  private static Violations checkLast(GregorianCalendar last, Environment environment,
      Violations violations) {
    if (last != null && last.toInstant().isAfter(environment.clock().instant())) {
      violations = Violations.add(violations, "last", Messages.pastOrPresent(), last,
          PastOrPresent.class);
    }
    return violations;
  }
}
