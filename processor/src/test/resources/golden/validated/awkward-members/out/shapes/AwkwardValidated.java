package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
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
    Violations violations2 = checkTrail(this.trail, null);
    if (violations2 != null) {
      throw violations2.exception();
    }
  }

  AwkwardValidated(int checked, String Violations, Object Environment2) {
    super(checked2(checked, Violations, Environment2), Violations, Environment2);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Awkward} runs; returns the first.
   */
  @SuppressWarnings("unused")
  private static String checked2(String violations, String environment, String[] trail) {
    Violations violations2 = checkViolations(violations, null);
    violations2 = checkEnvironment2(environment, violations2);
    if (violations2 != null) {
      throw violations2.exception();
    }
    return violations;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Awkward} runs; returns the first.
   */
  @SuppressWarnings("unused")
  private static int checked2(int checked, String Violations, Object Environment2) {
    Violations violations = checkChecked(checked, null);
    if (violations != null) {
      throw violations.exception();
    }
    return checked;
  }

  /**
   * Returns violations.
   */
  public String getViolations() {
    return violations;
  }

  /**
   * Returns environment.
   */
  public String getEnvironment() {
    return environment;
  }

  /**
   * Returns trail.
   */
  public String getTrail() {
    return trail;
  }

  /**
   * Returns index.
   */
  public String getIndex() {
    return index;
  }

  /**
   * Returns checked.
   */
  public int getChecked() {
    return checked;
  }

  /**
   * Returns URL.
   */
  public String getURL() {
    return URL;
  }

  /**
   * Returns eMail.
   */
  public String getEMail() {
    return eMail;
  }

  /**
   * Returns $.
   */
  public String get$() {
    return $;
  }

  /**
   * Returns comment.
   */
  public String getComment() {
    return comment;
  }

  /**
   * Sets violations; checked: @NotNull
   */
  @Override
  void setViolations(String violations) throws IOException {
    Violations violations2 = checkViolations(violations, null);
    if (violations2 != null) {
      throw violations2.exception();
    }
    super.setViolations(violations);
  }

  /**
   * Sets environment; checked: @NotNull
   */
  public void setEnvironment(String environment2) {
    Violations violations = checkEnvironment2(environment2, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.environment = environment2;
  }

  /**
   * Sets trail; checked: @NotNull
   */
  public void setTrail(String trail2) {
    Violations violations = checkTrail(trail2, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.trail = trail2;
  }

  /**
   * Sets index; checked: @NotNull
   */
  public void setIndex(String index) {
    Violations violations = checkIndex(index, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.index = index;
  }

  /**
   * Sets checked; checked: @Min(1)
   */
  public void setChecked(int checked) {
    Violations violations = checkChecked(checked, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.checked = checked;
  }

  /**
   * Sets URL; checked: @NotNull
   */
  public void setURL(String url) {
    Violations violations = checkURL(url, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.URL = url;
  }

  /**
   * Sets eMail; checked: @NotNull
   */
  public void setEMail(String eMail) {
    Violations violations = checkEMail(eMail, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.eMail = eMail;
  }

  /**
   * Sets $; checked: @NotNull
   */
  public void set$(String $) {
    Violations violations = check$($, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.$ = $;
  }

  /**
   * Sets comment; checked: @Pattern
   */
  public void setComment(String comment) {
    Violations violations = checkComment(comment, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.comment = comment;
  }

  /**
   * Sets isActive; checked: @NotNull
   */
  @Override
  void setActive(Boolean isActive) {
    Violations violations = checkIsActive(isActive, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setActive(isActive);
  }

  /**
   * Sets small; checked: @Max(3)
   */
  @Override
  void setSmall(short small) {
    Violations violations = checkSmall(small, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setSmall(small);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Awkward awkward) {
    return validate(awkward, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock of an environment; empty where nothing is.
   */
  static List<Violation> validate(Awkward awkward, Environment environment) {
    return Violations.list(violations(awkward, environment));
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  @SuppressWarnings("unused")
  static Violations violations(Awkward awkward, Environment environment) {
    Violations violations = checkViolations(awkward.violations, null);
    violations = checkEnvironment2(awkward.environment, violations);
    violations = checkTrail(awkward.trail, violations);
    violations = checkIndex(awkward.index, violations);
    violations = checkChecked(awkward.checked, violations);
    violations = checkURL(awkward.URL, violations);
    violations = checkEMail(awkward.eMail, violations);
    violations = check$(awkward.$, violations);
    violations = checkComment(awkward.comment, violations);
    violations = checkIsActive(awkward.getIsActive(), violations);
    violations = checkSmall(awkward.getSmall(), violations);
    return violations;
  }

  /**
   * violations: @NotNull
   */
  private static Violations checkViolations(String violations2, Violations violations) {
    if (violations2 == null) {
      violations = Violations.add(violations, "violations", Messages.notNull(), violations2,
          NotNull.class);
    }
    return violations;
  }

  /**
   * environment: @NotNull
   */
  private static Violations checkEnvironment2(String environment2, Violations violations) {
    if (environment2 == null) {
      violations = Violations.add(violations, "environment", Messages.notNull(), environment2,
          NotNull.class);
    }
    return violations;
  }

  /**
   * trail: @NotNull
   */
  private static Violations checkTrail(String trail2, Violations violations) {
    if (trail2 == null) {
      violations = Violations.add(violations, "trail", Messages.notNull(), trail2, NotNull.class);
    }
    return violations;
  }

  /**
   * index: @NotNull
   */
  private static Violations checkIndex(String index, Violations violations) {
    if (index == null) {
      violations = Violations.add(violations, "index", Messages.notNull(), index, NotNull.class);
    }
    return violations;
  }

  /**
   * checked: @Min(1)
   */
  private static Violations checkChecked(int checked, Violations violations) {
    if (checked < 1) {
      violations = Violations.add(violations, "checked", Messages.min(1), checked, Min.class);
    }
    return violations;
  }

  /**
   * URL: @NotNull
   */
  private static Violations checkURL(String url, Violations violations) {
    if (url == null) {
      violations = Violations.add(violations, "URL", Messages.notNull(), url, NotNull.class);
    }
    return violations;
  }

  /**
   * eMail: @NotNull
   */
  private static Violations checkEMail(String eMail, Violations violations) {
    if (eMail == null) {
      violations = Violations.add(violations, "eMail", Messages.notNull(), eMail, NotNull.class);
    }
    return violations;
  }

  /**
   * $: @NotNull
   */
  private static Violations check$(String $, Violations violations) {
    if ($ == null) {
      violations = Violations.add(violations, "$", Messages.notNull(), $, NotNull.class);
    }
    return violations;
  }

  /**
   * comment: @Pattern
   */
  private static Violations checkComment(String comment, Violations violations) {
    if (comment != null && !COMMENT_PATTERN.matcher(comment).matches()) {
      violations = Violations.add(violations, "comment", Messages.pattern("a*/|\\\\user"), comment,
          jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * isActive: @NotNull
   */
  private static Violations checkIsActive(Boolean isActive, Violations violations) {
    if (isActive == null) {
      violations = Violations.add(violations, "isActive", Messages.notNull(), isActive,
          NotNull.class);
    }
    return violations;
  }

  /**
   * small: @Max(3)
   */
  private static Violations checkSmall(short small, Violations violations) {
    if (small > 3) {
      violations = Violations.add(violations, "small", Messages.max(3), small, Max.class);
    }
    return violations;
  }
}
