package shapes;

import dev.damask.generated.DamaskGenerated;
import jakarta.validation.constraints.NotNull;
import javax.annotation.processing.Generated;

/**
 * {@link Names} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamesValidated extends Names {
  NamesValidated() {
  }

  public Object getObject() {
    return object;
  }

  public List getList() {
    return list;
  }

  public Names.Violation getViolation() {
    return violation;
  }

  public String getString() {
    return string;
  }

  /**
   * Sets object; checked: @NotNull.
   */
  public void setObject(Object object) {
    dev.damask.generated.Violations violations = checkObject(object, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.object = object;
  }

  /**
   * Sets list; checked: @NotNull.
   */
  public void setList(List list) {
    dev.damask.generated.Violations violations = checkList(list, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.list = list;
  }

  /**
   * Sets violation; checked: @Valid.
   */
  public void setViolation(Names.Violation violation) {
    dev.damask.generated.Violations violations = checkViolation(violation, dev.damask.Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.violation = violation;
  }

  /**
   * Sets string; checked: @NotNull.
   */
  public void setString(String string) {
    dev.damask.generated.Violations violations = checkString(string, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.string = string;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static java.util.List<dev.damask.validate.Violation> validate(Names names) {
    return validate(names, dev.damask.Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static java.util.List<dev.damask.validate.Violation> validate(Names names,
      dev.damask.Environment environment) {
    return dev.damask.generated.Violations.list(violations(names, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static dev.damask.generated.Violations violations(Names names,
      dev.damask.Environment environment) {
    dev.damask.generated.Violations violations = checkObject(names.object, null);
    violations = checkList(names.list, violations);
    violations = checkViolation(names.violation, environment, violations);
    return checkString(names.string, violations);
  }

  /**
   * object: @NotNull.
   */
  private static dev.damask.generated.Violations checkObject(Object object,
      dev.damask.generated.Violations violations) {
    if (object == null) {
      violations = dev.damask.generated.Violations.add(violations, "object",
          dev.damask.generated.Messages.notNull(), object, NotNull.class);
    }
    return violations;
  }

  /**
   * list: @NotNull.
   */
  private static dev.damask.generated.Violations checkList(List list,
      dev.damask.generated.Violations violations) {
    if (list == null) {
      violations = dev.damask.generated.Violations.add(violations, "list",
          dev.damask.generated.Messages.notNull(), list, NotNull.class);
    }
    return violations;
  }

  /**
   * violation: @Valid.
   */
  private static dev.damask.generated.Violations checkViolation(Names.Violation violation,
      dev.damask.Environment environment, dev.damask.generated.Violations violations) {
    if (violation != null) {
      violations = dev.damask.generated.Violations.addAll(violations, "violation", violation,
          Names_ViolationValidated.violations(violation, environment));
    }
    return violations;
  }

  /**
   * string: @NotNull.
   */
  private static dev.damask.generated.Violations checkString(String string,
      dev.damask.generated.Violations violations) {
    if (string == null) {
      violations = dev.damask.generated.Violations.add(violations, "string",
          dev.damask.generated.Messages.notNull(), string, NotNull.class);
    }
    return violations;
  }
}
