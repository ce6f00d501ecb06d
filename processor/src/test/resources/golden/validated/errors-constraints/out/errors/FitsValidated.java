package errors;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Fits} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class FitsValidated implements Fits {
  private final boolean open;

  private final int email;

  private final Integer count;

  private final List<String> names;

  private final String day;

  private final String agreed;

  private final int age;

  private final double height;

  private final Integer years;

  public FitsValidated(boolean open, int email, Integer count, List<String> names, String day,
      String agreed, int age, double height, Integer years) {
    Violations violations = checkYears(years, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.open = open;
    this.email = email;
    this.count = count;
    this.names = names;
    this.day = day;
    this.agreed = agreed;
    this.age = age;
    this.height = height;
    this.years = years;
  }

  @Min(1)
  @Override
  public boolean isOpen() {
    return open;
  }

  @Email
  @Override
  public int getEmail() {
    return email;
  }

  @Size(
      max = 3
  )
  @Override
  public Integer getCount() {
    return count;
  }

  @NotBlank
  @Override
  public List<String> getNames() {
    return names;
  }

  @Future
  @Override
  public String getDay() {
    return day;
  }

  @AssertTrue
  @Override
  public String getAgreed() {
    return agreed;
  }

  @NotNull
  @Override
  public int getAge() {
    return age;
  }

  @Null
  @Override
  public double getHeight() {
    return height;
  }

  @NotNull
  @Min(1)
  @Override
  public Integer getYears() {
    return years;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FitsValidated that
        && open == that.open
        && email == that.email
        && Objects.equals(count, that.count)
        && Objects.equals(names, that.names)
        && Objects.equals(day, that.day)
        && Objects.equals(agreed, that.agreed)
        && age == that.age
        && Double.compare(height, that.height) == 0
        && Objects.equals(years, that.years);
  }

  @Override
  public int hashCode() {
    return Objects.hash(open, email, count, names, day, agreed, age, height, years);
  }

  @Override
  public String toString() {
    return "Fits[open=" + open + ", email=" + email + ", count=" + count + ", names=" + names +
        ", day=" + day + ", agreed=" + agreed + ", age=" + age + ", height=" + height +
        ", years=" + years + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Fits fits) {
    return validate(fits, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Fits fits, Environment environment) {
    return Violations.list(violations(fits, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Fits fits, Environment environment) {
    return checkYears(fits.getYears(), null);
  }

  /**
   * years: @NotNull, @Min(1).
   */
  private static Violations checkYears(Integer years, Violations violations) {
    if (years == null) {
      violations = Violations.add(violations, "years", Messages.notNull(), years, NotNull.class);
    } else if (years < 1) {
      violations = Violations.add(violations, "years", Messages.min(1), years, Min.class);
    }
    return violations;
  }
}
