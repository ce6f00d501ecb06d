package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Employee} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "this-escape"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class EmployeeValidated extends Employee {
  EmployeeValidated(String name, String email, String value, List<String> roles) {
    super(checked(name, email, value, roles), email, value, roles);
    Violations violations = checkConsistent(this.isConsistent(), null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * Checks the arguments of a constructor before that of {@link Employee} runs; returns the first.
   */
  private static String checked(String name, String email, String value, List<String> roles) {
    Violations violations = checkEmail(email, null);
    violations = checkValue(value, violations);
    violations = checkName(name, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  public String getValue() {
    return value;
  }

  /**
   * Sets email; checked: @NotNull, @Email, @Size(min = 3).
   */
  @Override
  public void setEmail(String email) {
    Violations violations = checkEmail(email, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setEmail(email);
  }

  /**
   * Sets value; checked: @NotNull.
   */
  public void setValue(String value) {
    Violations violations = checkValue(value, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.value = value;
  }

  /**
   * Sets list; checked: elements: @NotBlank.
   */
  @Override
  protected Base<String> setList(List<String> list) {
    Violations violations = checkList(list, null);
    if (violations != null) {
      throw violations.exception();
    }
    return super.setList(list);
  }

  /**
   * Sets name; checked: @Size(max = 10).
   */
  @Override
  void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setName(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Employee employee) {
    return validate(employee, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Employee employee, Environment environment) {
    return Violations.list(violations(employee, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Employee employee, Environment environment) {
    Violations violations = checkEmail(employee.getEmail(), null);
    violations = checkValue(employee.value, violations);
    violations = checkList(employee.getList(), violations);
    violations = checkName(employee.getName(), violations);
    return checkConsistent(employee.isConsistent(), violations);
  }

  /**
   * email: @NotNull, @Email, @Size(min = 3).
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email == null) {
      violations = Violations.add(violations, "email", Messages.notNull(), email, NotNull.class);
    } else {
      if (!Emails.isValid(email)) {
        violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
      }
      if (email.length() < 3) {
        violations = Violations.add(violations, "email", Messages.size(3, Integer.MAX_VALUE), email,
            Size.class);
      }
    }
    return violations;
  }

  /**
   * value: @NotNull.
   */
  private static Violations checkValue(String value, Violations violations) {
    if (value == null) {
      violations = Violations.add(violations, "value", Messages.notNull(), value, NotNull.class);
    }
    return violations;
  }

  /**
   * list: elements: @NotBlank.
   */
  private static Violations checkList(List<String> list, Violations violations) {
    if (list != null) {
      int index = 0;
      for (String element : list) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "list[" + index + "].<list element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * name: @Size(max = 10).
   */
  private static Violations checkName(String name, Violations violations) {
    if (name != null && name.length() > 10) {
      violations = Violations.add(violations, "name", Messages.size(0, 10), name, Size.class);
    }
    return violations;
  }

  /**
   * consistent: @AssertTrue.
   */
  private static Violations checkConsistent(boolean consistent, Violations violations) {
    if (!consistent) {
      violations = Violations.add(violations, "consistent", Messages.assertTrue(), consistent,
          AssertTrue.class);
    }
    return violations;
  }
}
