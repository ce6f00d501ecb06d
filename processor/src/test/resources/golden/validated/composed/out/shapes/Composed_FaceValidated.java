package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Composed.Face} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Composed_FaceValidated implements Composed.Face {
  private final String name;

  Composed_FaceValidated(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  @NotBlank
  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Composed_FaceValidated that
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return "Face[name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Composed.Face face) {
    return validate(face, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Composed.Face face, Environment environment) {
    return Violations.list(violations(face, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Composed.Face face, Environment environment) {
    return checkName(face.getName(), null);
  }

  /**
   * name: @NotBlank.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }
}
