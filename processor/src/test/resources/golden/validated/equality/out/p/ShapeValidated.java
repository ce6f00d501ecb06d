package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shape} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShapeValidated<T> extends Shape<T> {
  private final int size;

  public ShapeValidated(T kind, int size) {
    super(checked(kind, size));
    this.size = size;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Shape} runs; returns the first.
   */
  private static <T> T checked(T kind, int size) {
    Violations violations = checkKind(kind, null);
    violations = checkSize(size, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return kind;
  }

  @Positive
  @Override
  public int getSize() {
    return size;
  }

  public String getTag() {
    return tag;
  }

  /**
   * Sets tag; checked: @Size(max = 9).
   */
  public void setTag(String tag) {
    Violations violations = checkTag(tag, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.tag = tag;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShapeValidated<?> that
        && isOpen() == that.isOpen()
        && Float.compare(getRatio(), that.getRatio()) == 0
        && Objects.equals(tag, that.tag)
        && Arrays.equals(getSides(), that.getSides())
        && Objects.equals(kind, that.kind)
        && Objects.equals(secret(), that.secret())
        && size == that.size;
  }

  @Override
  public int hashCode() {
    return Objects.hash(isOpen(), getRatio(), tag, Arrays.hashCode(getSides()), kind, secret(),
        size);
  }

  @Override
  public String toString() {
    return "Shape[isOpen=" + isOpen() + ", ratio=" + getRatio() + ", tag=" + tag +
        ", sides=" + Arrays.toString(getSides()) + ", kind=" + kind + ", secret=***, size=" + size +
        "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T> List<Violation> validate(Shape<T> shape) {
    return validate(shape, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T> List<Violation> validate(Shape<T> shape, Environment environment) {
    return Violations.list(violations(shape, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T> Violations violations(Shape<T> shape, Environment environment) {
    Violations violations = checkTag(shape.tag, null);
    violations = checkKind(shape.kind, violations);
    return checkSize(shape.getSize(), violations);
  }

  /**
   * tag: @Size(max = 9).
   */
  private static Violations checkTag(String tag, Violations violations) {
    if (tag != null && tag.length() > 9) {
      violations = Violations.add(violations, "tag", Messages.size(0, 9), tag, Size.class);
    }
    return violations;
  }

  /**
   * kind: @NotNull.
   */
  private static <T> Violations checkKind(T kind, Violations violations) {
    if (kind == null) {
      violations = Violations.add(violations, "kind", Messages.notNull(), kind, NotNull.class);
    }
    return violations;
  }

  /**
   * size: @Positive.
   */
  private static Violations checkSize(int size, Violations violations) {
    if (size <= 0) {
      violations = Violations.add(violations, "size", Messages.positive(), size, Positive.class);
    }
    return violations;
  }
}
