package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Awkward.Keywords} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Awkward_KeywordsValidated implements Awkward.Keywords {
  private final String default2;

  private final String this2;

  private final int hashCode2;

  Awkward_KeywordsValidated(String default2, String this2, int hashCode2) {
    Violations violations = checkDefault(default2, null);
    violations = checkThis(this2, violations);
    violations = checkHashCode2(hashCode2, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.default2 = default2;
    this.this2 = this2;
    this.hashCode2 = hashCode2;
  }

  @NotNull
  @Override
  public String getDefault() {
    return default2;
  }

  @Size(
      min = 1
  )
  @Override
  public String getThis() throws IllegalStateException {
    return this2;
  }

  @Min(1)
  @Override
  public int hashCode2() {
    return hashCode2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Awkward_KeywordsValidated that
        && Objects.equals(default2, that.default2)
        && Objects.equals(this2, that.this2)
        && hashCode2 == that.hashCode2;
  }

  @Override
  public int hashCode() {
    return Objects.hash(default2, this2, hashCode2);
  }

  @Override
  public String toString() {
    return "Keywords[default=" + default2 + ", this=" + this2 + ", hashCode2=" + hashCode2 + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Awkward.Keywords keywords) {
    return validate(keywords, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Awkward.Keywords keywords, Environment environment) {
    return Violations.list(violations(keywords, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Awkward.Keywords keywords, Environment environment) {
    Violations violations = checkDefault(keywords.getDefault(), null);
    violations = checkThis(keywords.getThis(), violations);
    return checkHashCode2(keywords.hashCode2(), violations);
  }

  /**
   * default: @NotNull.
   */
  private static Violations checkDefault(String default2, Violations violations) {
    if (default2 == null) {
      violations = Violations.add(violations, "default", Messages.notNull(), default2,
          NotNull.class);
    }
    return violations;
  }

  /**
   * this: @Size(min = 1).
   */
  private static Violations checkThis(String this2, Violations violations) {
    if (this2 != null && this2.length() < 1) {
      violations = Violations.add(violations, "this", Messages.size(1, Integer.MAX_VALUE), this2,
          Size.class);
    }
    return violations;
  }

  /**
   * hashCode2: @Min(1).
   */
  private static Violations checkHashCode2(int hashCode2, Violations violations) {
    if (hashCode2 < 1) {
      violations = Violations.add(violations, "hashCode2", Messages.min(1), hashCode2, Min.class);
    }
    return violations;
  }
}
