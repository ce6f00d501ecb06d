package shapes;

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
 * {@link Joined} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "varargs"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class JoinedValidated<T> extends Joined<T> {
  private final String name;

  JoinedValidated(List<T>[] parts, String name) {
    super(checked(parts, name));
    this.name = name;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Joined} runs; returns the first.
   */
  private static <T> List<T>[] checked(List<T>[] parts, String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return parts;
  }

  @NotNull
  @Override
  String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JoinedValidated<?> that
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return "Joined[name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Joined<T> joined) {
    return validate(joined, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T> List<Violation> validate(Joined<T> joined, Environment environment) {
    return Violations.list(violations(joined, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T> Violations violations(Joined<T> joined, Environment environment) {
    return checkName(joined.name(), null);
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
