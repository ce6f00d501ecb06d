package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Accessors} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class AccessorsValidated implements Accessors {
  private String name;

  private final String text;

  private final String near;

  private final String unchecked;

  AccessorsValidated(String name, String text, String near, String unchecked) {
    Violations violations = checkName(name, null);
    violations = checkNear(near, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
    this.text = text;
    this.near = near;
    this.unchecked = unchecked;
  }

  @NotNull
  @Override
  public String getName() {
    return name;
  }

  @NotNull
  @Override
  public String getText() throws IOException {
    return text;
  }

  @NotNull
  @Override
  public String getNear() throws IllegalStateException {
    return near;
  }

  @Override
  public String getUnchecked() throws IOException {
    return unchecked;
  }

  /**
   * Sets name; checked: @NotNull.
   */
  @Override
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  /**
   * Sets name; checked: @NotNull.
   */
  @Override
  public Accessors name(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessorsValidated that
        && Objects.equals(name, that.name)
        && Objects.equals(text, that.text)
        && Objects.equals(near, that.near)
        && Objects.equals(unchecked, that.unchecked);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text, near, unchecked);
  }

  @Override
  public String toString() {
    return "Accessors[name=" + name + ", text=" + text + ", near=" + near +
        ", unchecked=" + unchecked + "]";
  }

  @Override
  public void setName(CharSequence name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setOther(String other) {
    throw new UnsupportedOperationException();
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Accessors accessors) {
    return validate(accessors, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Accessors accessors, Environment environment) {
    return Violations.list(violations(accessors, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Accessors accessors, Environment environment) {
    Violations violations = checkName(accessors.getName(), null);
    return checkNear(accessors.getNear(), violations);
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

  /**
   * near: @NotNull.
   */
  private static Violations checkNear(String near, Violations violations) {
    if (near == null) {
      violations = Violations.add(violations, "near", Messages.notNull(), near, NotNull.class);
    }
    return violations;
  }
}
