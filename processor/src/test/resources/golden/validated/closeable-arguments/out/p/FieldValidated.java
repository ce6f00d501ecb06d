package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Field} that accepts valid values only.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class FieldValidated extends Field {
  private final String name;

  public FieldValidated(String name) {
    this(name, checked(name));
  }

  /**
   * Runs once the arguments are checked.
   */
  private FieldValidated(String name, Void checked) {
    this.name = name;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Field} runs; returns nothing.
   */
  private static Void checked(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @NotNull
  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldValidated that
        && Objects.equals(getReader(), that.getReader())
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getReader(), name);
  }

  @Override
  public String toString() {
    return "Field[reader=" + getReader() + ", name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Field field) {
    return validate(field, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Field field, Environment environment) {
    return Violations.list(violations(field, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Field field, Environment environment) {
    return checkName(field.getName(), null);
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }
}
