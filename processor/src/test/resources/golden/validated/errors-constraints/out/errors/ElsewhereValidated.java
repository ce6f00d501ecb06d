package errors;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * {@link Elsewhere} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ElsewhereValidated implements Elsewhere {
  private static final Pattern PAGE_PATTERN = Pattern.compile("");

  private final String page;

  private final String either;

  private final String unchecked;

  private final int range;

  public ElsewhereValidated(String page, String either, String unchecked, int range) {
    Violations violations = checkPage(page, null);
    violations = checkEither(either, violations);
    violations = checkRange(range, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.page = page;
    this.either = either;
    this.unchecked = unchecked;
    this.range = range;
  }

  @Override
  public String getPage() {
    return page;
  }

  @Override
  public String getEither() {
    return either;
  }

  @Override
  public String getUnchecked() {
    return unchecked;
  }

  @Override
  public int getRange() {
    return range;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElsewhereValidated that
        && Objects.equals(page, that.page)
        && Objects.equals(either, that.either)
        && Objects.equals(unchecked, that.unchecked)
        && range == that.range;
  }

  @Override
  public int hashCode() {
    return Objects.hash(page, either, unchecked, range);
  }

  @Override
  public String toString() {
    return "Elsewhere[page=" + page + ", either=" + either + ", unchecked=" + unchecked +
        ", range=" + range + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Elsewhere elsewhere) {
    return validate(elsewhere, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Elsewhere elsewhere, Environment environment) {
    return Violations.list(violations(elsewhere, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Elsewhere elsewhere, Environment environment) {
    Violations violations = checkPage(elsewhere.getPage(), null);
    violations = checkEither(elsewhere.getEither(), violations);
    return checkRange(elsewhere.getRange(), violations);
  }

  /**
   * page: @Pattern(regexp = "").
   */
  private static Violations checkPage(String page, Violations violations) {
    if (page != null && !PAGE_PATTERN.matcher(page).matches()) {
      violations = Violations.add(violations, "page", Messages.pattern(""), page,
          jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * either: @NotNull.
   */
  private static Violations checkEither(String either, Violations violations) {
    if (either == null) {
      violations = Violations.add(violations, "either", Messages.notNull(), either, NotNull.class);
    }
    return violations;
  }

  /**
   * range: @Min(3).
   */
  private static Violations checkRange(int range, Violations violations) {
    if (range < 3) {
      violations = Violations.add(violations, "range", Messages.min(3), range, Min.class);
    }
    return violations;
  }
}
