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
 * {@link Builders.Builder} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Builders_BuilderValidated<I extends Comparable<T>, T, B extends Builders.Builder<I, T, B, E>, E extends Exception> extends Builders.Builder<I, T, B, E> {
  private final I get;

  public Builders_BuilderValidated(I get) {
    this.get = get;
  }

  @Override
  public I get() throws E {
    return get;
  }

  public String getName() {
    return name;
  }

  /**
   * Sets name; checked: @NotNull.
   */
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Builders_BuilderValidated<?, ?, ?, ?> that
        && Objects.equals(get, that.get)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(get, name);
  }

  @Override
  public String toString() {
    return "Builder[get=" + get + ", name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <I extends Comparable<T>, T, B extends Builders.Builder<I, T, B, E>, E extends Exception> List<Violation> validate(
      Builders.Builder<I, T, B, E> builder) {
    return validate(builder, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <I extends Comparable<T>, T, B extends Builders.Builder<I, T, B, E>, E extends Exception> List<Violation> validate(
      Builders.Builder<I, T, B, E> builder, Environment environment) {
    return Violations.list(violations(builder, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <I extends Comparable<T>, T, B extends Builders.Builder<I, T, B, E>, E extends Exception> Violations violations(
      Builders.Builder<I, T, B, E> builder, Environment environment) {
    return checkName(builder.name, null);
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
