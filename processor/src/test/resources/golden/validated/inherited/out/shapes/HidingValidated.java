package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Hiding} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class HidingValidated extends Hiding {
  HidingValidated() {
  }

  public String getValue() {
    return value;
  }

  /**
   * Sets value; checked: @NotNull, @Size(max = 3).
   */
  public void setValue(String value) {
    Violations violations = checkValue(value, null);
    violations = checkValue2(value, violations);
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
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Hiding hiding) {
    return validate(hiding, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Hiding hiding, Environment environment) {
    return Violations.list(violations(hiding, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Hiding hiding, Environment environment) {
    Violations violations = checkValue(((Base<String>) hiding).value, null);
    violations = checkValue2(hiding.value, violations);
    return checkList(hiding.getList(), violations);
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
   * value: @Size(max = 3).
   */
  private static Violations checkValue2(String value, Violations violations) {
    if (value != null && value.length() > 3) {
      violations = Violations.add(violations, "value", Messages.size(0, 3), value, Size.class);
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
}
