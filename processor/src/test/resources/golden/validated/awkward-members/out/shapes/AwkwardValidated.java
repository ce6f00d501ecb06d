package shapes;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * {@link Awkward} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "serial",
    "this-escape",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AwkwardValidated extends Awkward {
  private static final Pattern COMMENT_PATTERN = Pattern.compile("a*/|\\\\user");

  AwkwardValidated(String violations, String environment, String... trail) throws IOException {
    super(checked2(violations, environment, trail), environment, trail);
    dev.damask.generated.Violations violations2 = checkTrail(this.trail, null);
    if (violations2 != null) {
      throw violations2.exception();
    }
  }

  AwkwardValidated(int checked, String Violations, Object Environment) {
    super(checked3(checked, Violations, Environment), Violations, Environment);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Awkward} runs; returns the first.
   */
  private static String checked2(String violations, String environment, String[] trail) {
    dev.damask.generated.Violations violations2 = checkViolations(violations, null);
    violations2 = checkEnvironment2(environment, violations2);
    if (violations2 != null) {
      throw violations2.exception();
    }
    return violations;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Awkward} runs; returns the first.
   */
  private static int checked3(int checked, String Violations, Object Environment) {
    dev.damask.generated.Violations violations = checkChecked(checked, null);
    if (violations != null) {
      throw violations.exception();
    }
    return checked;
  }

  public String getViolations() {
    return violations;
  }

  public String getEnvironment() {
    return environment;
  }

  public String getTrail() {
    return trail;
  }

  public String getIndex() {
    return index;
  }

  public int getChecked() {
    return checked;
  }

  public String getURL() {
    return URL;
  }

  public String getEMail() {
    return eMail;
  }

  public String get$() {
    return $;
  }

  public String getComment() {
    return comment;
  }

  /**
   * Sets violations; checked: @NotNull.
   */
  @Override
  void setViolations(String violations) throws IOException {
    dev.damask.generated.Violations violations2 = checkViolations(violations, null);
    if (violations2 != null) {
      throw violations2.exception();
    }
    super.setViolations(violations);
  }

  /**
   * Sets environment; checked: @NotNull.
   */
  public void setEnvironment(String environment2) {
    dev.damask.generated.Violations violations = checkEnvironment2(environment2, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.environment = environment2;
  }

  /**
   * Sets trail; checked: @NotNull.
   */
  public void setTrail(String trail2) {
    dev.damask.generated.Violations violations = checkTrail(trail2, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.trail = trail2;
  }

  /**
   * Sets index; checked: @NotNull.
   */
  public void setIndex(String index) {
    dev.damask.generated.Violations violations = checkIndex(index, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.index = index;
  }

  /**
   * Sets checked; checked: @Min(1).
   */
  public void setChecked(int checked) {
    dev.damask.generated.Violations violations = checkChecked(checked, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.checked = checked;
  }

  /**
   * Sets URL; checked: @NotNull.
   */
  public void setURL(String url) {
    dev.damask.generated.Violations violations = checkURL(url, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.URL = url;
  }

  /**
   * Sets eMail; checked: @NotNull.
   */
  public void setEMail(String eMail) {
    dev.damask.generated.Violations violations = checkEMail(eMail, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.eMail = eMail;
  }

  /**
   * Sets $; checked: @NotNull.
   */
  public void set$(String $) {
    dev.damask.generated.Violations violations = check$($, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.$ = $;
  }

  /**
   * Sets comment; checked: @Pattern.
   */
  public void setComment(String comment) {
    dev.damask.generated.Violations violations = checkComment(comment, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.comment = comment;
  }

  /**
   * Sets isActive; checked: @NotNull.
   */
  @Override
  void setActive(Boolean isActive) {
    dev.damask.generated.Violations violations = checkIsActive(isActive, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setActive(isActive);
  }

  /**
   * Sets small; checked: @Max(3).
   */
  @Override
  void setSmall(short small) {
    dev.damask.generated.Violations violations = checkSmall(small, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setSmall(small);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Awkward awkward) {
    return validate(awkward, dev.damask.Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Awkward awkward, dev.damask.Environment environment) {
    return dev.damask.generated.Violations.list(violations(awkward, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static dev.damask.generated.Violations violations(Awkward awkward,
      dev.damask.Environment environment) {
    dev.damask.generated.Violations violations = checkViolations(awkward.violations, null);
    violations = checkEnvironment2(awkward.environment, violations);
    violations = checkTrail(awkward.trail, violations);
    violations = checkIndex(awkward.index, violations);
    violations = checkChecked(awkward.checked, violations);
    violations = checkURL(awkward.URL, violations);
    violations = checkEMail(awkward.eMail, violations);
    violations = check$(awkward.$, violations);
    violations = checkComment(awkward.comment, violations);
    violations = checkIsActive(awkward.getIsActive(), violations);
    return checkSmall(awkward.getSmall(), violations);
  }

  /**
   * violations: @NotNull.
   */
  private static dev.damask.generated.Violations checkViolations(String violations2,
      dev.damask.generated.Violations violations) {
    if (violations2 == null) {
      violations = dev.damask.generated.Violations.add(violations, "violations", Messages.notNull(),
          violations2, NotNull.class);
    }
    return violations;
  }

  /**
   * environment: @NotNull.
   */
  private static dev.damask.generated.Violations checkEnvironment2(String environment2,
      dev.damask.generated.Violations violations) {
    if (environment2 == null) {
      violations = dev.damask.generated.Violations.add(violations, "environment",
          Messages.notNull(), environment2, NotNull.class);
    }
    return violations;
  }

  /**
   * trail: @NotNull.
   */
  private static dev.damask.generated.Violations checkTrail(String trail2,
      dev.damask.generated.Violations violations) {
    if (trail2 == null) {
      violations = dev.damask.generated.Violations.add(violations, "trail", Messages.notNull(),
          trail2, NotNull.class);
    }
    return violations;
  }

  /**
   * index: @NotNull.
   */
  private static dev.damask.generated.Violations checkIndex(String index,
      dev.damask.generated.Violations violations) {
    if (index == null) {
      violations = dev.damask.generated.Violations.add(violations, "index", Messages.notNull(),
          index, NotNull.class);
    }
    return violations;
  }

  /**
   * checked: @Min(1).
   */
  private static dev.damask.generated.Violations checkChecked(int checked,
      dev.damask.generated.Violations violations) {
    if (checked < 1) {
      violations = dev.damask.generated.Violations.add(violations, "checked", Messages.min(1),
          checked, Min.class);
    }
    return violations;
  }

  /**
   * URL: @NotNull.
   */
  private static dev.damask.generated.Violations checkURL(String url,
      dev.damask.generated.Violations violations) {
    if (url == null) {
      violations = dev.damask.generated.Violations.add(violations, "URL", Messages.notNull(), url,
          NotNull.class);
    }
    return violations;
  }

  /**
   * eMail: @NotNull.
   */
  private static dev.damask.generated.Violations checkEMail(String eMail,
      dev.damask.generated.Violations violations) {
    if (eMail == null) {
      violations = dev.damask.generated.Violations.add(violations, "eMail", Messages.notNull(),
          eMail, NotNull.class);
    }
    return violations;
  }

  /**
   * $: @NotNull.
   */
  private static dev.damask.generated.Violations check$(String $,
      dev.damask.generated.Violations violations) {
    if ($ == null) {
      violations = dev.damask.generated.Violations.add(violations, "$", Messages.notNull(), $,
          NotNull.class);
    }
    return violations;
  }

  /**
   * comment: @Pattern.
   */
  private static dev.damask.generated.Violations checkComment(String comment,
      dev.damask.generated.Violations violations) {
    if (comment != null && !COMMENT_PATTERN.matcher(comment).matches()) {
      violations = dev.damask.generated.Violations.add(violations, "comment",
          Messages.pattern("a*/|\\\\user"), comment, jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * isActive: @NotNull.
   */
  private static dev.damask.generated.Violations checkIsActive(Boolean isActive,
      dev.damask.generated.Violations violations) {
    if (isActive == null) {
      violations = dev.damask.generated.Violations.add(violations, "isActive", Messages.notNull(),
          isActive, NotNull.class);
    }
    return violations;
  }

  /**
   * small: @Max(3).
   */
  private static dev.damask.generated.Violations checkSmall(short small,
      dev.damask.generated.Violations violations) {
    if (small > 3) {
      violations = dev.damask.generated.Violations.add(violations, "small", Messages.max(3), small,
          Max.class);
    }
    return violations;
  }
}
