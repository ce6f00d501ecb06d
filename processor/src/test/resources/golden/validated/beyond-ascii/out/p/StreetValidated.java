package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * {@link Street} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StreetValidated extends Street {
  private static final Pattern STRASSE_PATTERN = Pattern.compile("[a-z\u00e4\u00f6\u00fc\u00df]+");

  private static final Pattern GR\u00d6SSE_PATTERN = Pattern.compile("\\u00e4|\\\\\u00fc|\\\\u0041\\Q\u2029*/\\E");

  public StreetValidated() {
  }

  public String getStra\u00dfe() {
    return stra\u00dfe;
  }

  public String getGr\u00f6\u00dfe() {
    return gr\u00f6\u00dfe;
  }

  /**
   * Sets stra\u00dfe; checked: @Pattern, @Size(max = 9).
   */
  public void setStra\u00dfe(String stra\u00dfe) {
    Violations violations = checkStra\u00dfe(stra\u00dfe, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.stra\u00dfe = stra\u00dfe;
  }

  /**
   * Sets gr\u00f6\u00dfe; checked: @Pattern, @NotNull.
   */
  public void setGr\u00f6\u00dfe(String gr\u00f6\u00dfe) {
    Violations violations = checkGr\u00f6\u00dfe(gr\u00f6\u00dfe, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.gr\u00f6\u00dfe = gr\u00f6\u00dfe;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Street street) {
    return validate(street, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Street street, Environment environment) {
    return Violations.list(violations(street, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Street street, Environment environment) {
    Violations violations = checkStra\u00dfe(street.stra\u00dfe, null);
    violations = checkGr\u00f6\u00dfe(street.gr\u00f6\u00dfe, violations);
    return checkRules(street, violations);
  }

  /**
   * stra\u00dfe: @Pattern, @Size(max = 9).
   */
  private static Violations checkStra\u00dfe(String stra\u00dfe, Violations violations) {
    if (stra\u00dfe != null) {
      if (!STRASSE_PATTERN.matcher(stra\u00dfe).matches()) {
        violations = Violations.add(violations, "stra\u00dfe", Message.of("keine Stra\u00dfe")
            .with("flags", List.of()).with("regexp", "[a-z\u00e4\u00f6\u00fc\u00df]+"), stra\u00dfe,
            jakarta.validation.constraints.Pattern.class);
      }
      if (stra\u00dfe.length() > 9) {
        violations = Violations.add(violations, "stra\u00dfe",
            Message.of("zu lang:\u2028h\u00f6chstens {max}, \\u0041 is not A, \ud835\udcb3").with("max", 9)
            .with("min", 0), stra\u00dfe, Size.class);
      }
    }
    return violations;
  }

  /**
   * gr\u00f6\u00dfe: @Pattern, @NotNull.
   */
  private static Violations checkGr\u00f6\u00dfe(String gr\u00f6\u00dfe, Violations violations) {
    if (gr\u00f6\u00dfe == null) {
      violations = Violations.add(violations, "gr\u00f6\u00dfe", Messages.notNull(), gr\u00f6\u00dfe, NotNull.class);
    } else if (!GR\u00d6SSE_PATTERN.matcher(gr\u00f6\u00dfe).matches()) {
      violations = Violations.add(violations, "gr\u00f6\u00dfe",
          Messages.pattern("\\u00e4|\\\\\u00fc|\\\\u0041\\Q\u2029*/\\E"), gr\u00f6\u00dfe,
          jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * The rules of the whole object: pr\u00fcfe().
   */
  private static Violations checkRules(Street street, Violations violations) {
    if (!street.pr\u00fcfe()) {
      violations = Violations.add(violations, "", "gr\u00f6\u00dfer als\u2029erlaubt\n\\", street,
          Check.class);
    }
    return violations;
  }
}
