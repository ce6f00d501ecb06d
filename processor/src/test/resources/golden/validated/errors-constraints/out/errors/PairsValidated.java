package errors;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Pairs} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PairsValidated implements Pairs {
  private final String name;

  private final int stars;

  private final int fixed;

  private final double ratio;

  private final long sign;

  private final String text;

  private final String line;

  private final String short2;

  private final LocalDate day;

  private final LocalDate never;

  private final LocalDate today;

  private final boolean both;

  public PairsValidated(String name, int stars, int fixed, double ratio, long sign, String text,
      String line, String short2, LocalDate day, LocalDate never, LocalDate today, boolean both) {
    Violations violations = checkName(name, null);
    violations = checkStars(stars, violations);
    violations = checkFixed(fixed, violations);
    violations = checkRatio(ratio, violations);
    violations = checkSign(sign, violations);
    violations = checkText(text, violations);
    violations = checkLine(line, violations);
    violations = checkShort(short2, violations);
    violations = checkDay(day, Environment.system(), violations);
    violations = checkNever(never, Environment.system(), violations);
    violations = checkToday(today, Environment.system(), violations);
    violations = checkBoth(both, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
    this.stars = stars;
    this.fixed = fixed;
    this.ratio = ratio;
    this.sign = sign;
    this.text = text;
    this.line = line;
    this.short2 = short2;
    this.day = day;
    this.never = never;
    this.today = today;
    this.both = both;
  }

  @Null
  @NotBlank
  @Override
  public String getName() {
    return name;
  }

  @Min(5)
  @Max(3)
  @Override
  public int getStars() {
    return stars;
  }

  @Min(3)
  @Max(3)
  @Override
  public int getFixed() {
    return fixed;
  }

  @Positive
  @DecimalMax("0.0")
  @Override
  public double getRatio() {
    return ratio;
  }

  @Positive
  @Negative
  @Override
  public long getSign() {
    return sign;
  }

  @NotEmpty
  @Size(
      max = 0
  )
  @Override
  public String getText() {
    return text;
  }

  @Size(
      min = 5
  )
  @Size(
      max = 4
  )
  @Override
  public String getLine() {
    return line;
  }

  @Size(
      min = 2
  )
  @Size(
      max = 4
  )
  @Override
  public String getShort() {
    return short2;
  }

  @Past
  @FutureOrPresent
  @Override
  public LocalDate getDay() {
    return day;
  }

  @Past
  @Future
  @Override
  public LocalDate getNever() {
    return never;
  }

  @PastOrPresent
  @FutureOrPresent
  @Override
  public LocalDate getToday() {
    return today;
  }

  @AssertTrue
  @AssertFalse
  @Override
  public boolean isBoth() {
    return both;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PairsValidated that
        && Objects.equals(name, that.name)
        && stars == that.stars
        && fixed == that.fixed
        && Double.compare(ratio, that.ratio) == 0
        && sign == that.sign
        && Objects.equals(text, that.text)
        && Objects.equals(line, that.line)
        && Objects.equals(short2, that.short2)
        && Objects.equals(day, that.day)
        && Objects.equals(never, that.never)
        && Objects.equals(today, that.today)
        && both == that.both;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, stars, fixed, ratio, sign, text, line, short2, day, never, today,
        both);
  }

  @Override
  public String toString() {
    return "Pairs[name=" + name + ", stars=" + stars + ", fixed=" + fixed + ", ratio=" + ratio +
        ", sign=" + sign + ", text=" + text + ", line=" + line + ", short=" + short2 +
        ", day=" + day + ", never=" + never + ", today=" + today + ", both=" + both + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Pairs pairs) {
    return validate(pairs, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Pairs pairs, Environment environment) {
    return Violations.list(violations(pairs, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Pairs pairs, Environment environment) {
    Violations violations = checkName(pairs.getName(), null);
    violations = checkStars(pairs.getStars(), violations);
    violations = checkFixed(pairs.getFixed(), violations);
    violations = checkRatio(pairs.getRatio(), violations);
    violations = checkSign(pairs.getSign(), violations);
    violations = checkText(pairs.getText(), violations);
    violations = checkLine(pairs.getLine(), violations);
    violations = checkShort(pairs.getShort(), violations);
    violations = checkDay(pairs.getDay(), environment, violations);
    violations = checkNever(pairs.getNever(), environment, violations);
    violations = checkToday(pairs.getToday(), environment, violations);
    return checkBoth(pairs.isBoth(), violations);
  }

  /**
   * name: @Null, @NotBlank.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name != null) {
      violations = Violations.add(violations, "name", Messages.mustBeNull(), name, Null.class);
    }
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }

  /**
   * stars: @Min(5), @Max(3).
   */
  private static Violations checkStars(int stars, Violations violations) {
    if (stars < 5) {
      violations = Violations.add(violations, "stars", Messages.min(5), stars, Min.class);
    }
    if (stars > 3) {
      violations = Violations.add(violations, "stars", Messages.max(3), stars, Max.class);
    }
    return violations;
  }

  /**
   * fixed: @Min(3), @Max(3).
   */
  private static Violations checkFixed(int fixed, Violations violations) {
    if (fixed < 3) {
      violations = Violations.add(violations, "fixed", Messages.min(3), fixed, Min.class);
    }
    if (fixed > 3) {
      violations = Violations.add(violations, "fixed", Messages.max(3), fixed, Max.class);
    }
    return violations;
  }

  /**
   * ratio: @Positive, @DecimalMax("0.0").
   */
  private static Violations checkRatio(double ratio, Violations violations) {
    if (!(ratio > 0)) {
      violations = Violations.add(violations, "ratio", Messages.positive(), ratio, Positive.class);
    }
    if (!(ratio <= 0.0)) {
      violations = Violations.add(violations, "ratio", Messages.decimalMax("0.0", true), ratio,
          DecimalMax.class);
    }
    return violations;
  }

  /**
   * sign: @Positive, @Negative.
   */
  private static Violations checkSign(long sign, Violations violations) {
    if (sign <= 0) {
      violations = Violations.add(violations, "sign", Messages.positive(), sign, Positive.class);
    }
    if (sign >= 0) {
      violations = Violations.add(violations, "sign", Messages.negative(), sign, Negative.class);
    }
    return violations;
  }

  /**
   * text: @NotEmpty, @Size(max = 0).
   */
  private static Violations checkText(String text, Violations violations) {
    if (text == null || text.isEmpty()) {
      violations = Violations.add(violations, "text", Messages.notEmpty(), text, NotEmpty.class);
    }
    if (text != null && text.length() != 0) {
      violations = Violations.add(violations, "text", Messages.size(0, 0), text, Size.class);
    }
    return violations;
  }

  /**
   * line: @Size(min = 5), @Size(max = 4).
   */
  private static Violations checkLine(String line, Violations violations) {
    if (line != null) {
      if (line.length() < 5) {
        violations = Violations.add(violations, "line", Messages.size(5, Integer.MAX_VALUE), line,
            Size.class);
      }
      if (line.length() > 4) {
        violations = Violations.add(violations, "line", Messages.size(0, 4), line, Size.class);
      }
    }
    return violations;
  }

  /**
   * short: @Size(min = 2), @Size(max = 4).
   */
  private static Violations checkShort(String short2, Violations violations) {
    if (short2 != null) {
      if (short2.length() < 2) {
        violations = Violations.add(violations, "short", Messages.size(2, Integer.MAX_VALUE),
            short2, Size.class);
      }
      if (short2.length() > 4) {
        violations = Violations.add(violations, "short", Messages.size(0, 4), short2, Size.class);
      }
    }
    return violations;
  }

  /**
   * day: @Past, @FutureOrPresent.
   */
  private static Violations checkDay(LocalDate day, Environment environment,
      Violations violations) {
    if (day != null) {
      if (!day.isBefore(LocalDate.now(environment.clock()))) {
        violations = Violations.add(violations, "day", Messages.past(), day, Past.class);
      }
      if (day.isBefore(LocalDate.now(environment.clock()))) {
        violations = Violations.add(violations, "day", Messages.futureOrPresent(), day,
            FutureOrPresent.class);
      }
    }
    return violations;
  }

  /**
   * never: @Past, @Future.
   */
  private static Violations checkNever(LocalDate never, Environment environment,
      Violations violations) {
    if (never != null) {
      if (!never.isBefore(LocalDate.now(environment.clock()))) {
        violations = Violations.add(violations, "never", Messages.past(), never, Past.class);
      }
      if (!never.isAfter(LocalDate.now(environment.clock()))) {
        violations = Violations.add(violations, "never", Messages.future(), never, Future.class);
      }
    }
    return violations;
  }

  /**
   * today: @PastOrPresent, @FutureOrPresent.
   */
  private static Violations checkToday(LocalDate today, Environment environment,
      Violations violations) {
    if (today != null) {
      if (today.isAfter(LocalDate.now(environment.clock()))) {
        violations = Violations.add(violations, "today", Messages.pastOrPresent(), today,
            PastOrPresent.class);
      }
      if (today.isBefore(LocalDate.now(environment.clock()))) {
        violations = Violations.add(violations, "today", Messages.futureOrPresent(), today,
            FutureOrPresent.class);
      }
    }
    return violations;
  }

  /**
   * both: @AssertTrue, @AssertFalse.
   */
  private static Violations checkBoth(boolean both, Violations violations) {
    if (!both) {
      violations = Violations.add(violations, "both", Messages.assertTrue(), both,
          AssertTrue.class);
    }
    if (both) {
      violations = Violations.add(violations, "both", Messages.assertFalse(), both,
          AssertFalse.class);
    }
    return violations;
  }
}
