package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account.Sized} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "this-escape"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Account_SizedValidated implements Account.Sized {
  private final int count;

  public Account_SizedValidated(int count) {
    this.count = count;
    Violations violations = checkSize(this.getSize(), null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account_SizedValidated that
        && count == that.count;
  }

  @Override
  public int hashCode() {
    return Objects.hash(count);
  }

  @Override
  public String toString() {
    return "Sized[count=" + count + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Account.Sized sized) {
    return validate(sized, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Account.Sized sized, Environment environment) {
    return Violations.list(violations(sized, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Account.Sized sized, Environment environment) {
    return checkSize(sized.getSize(), null);
  }

  /**
   * size: @Positive.
   */
  private static Violations checkSize(int size, Violations violations) {
    if (size <= 0) {
      violations = Violations.add(violations, "size", Messages.positive(), size, Positive.class);
    }
    return violations;
  }
}
