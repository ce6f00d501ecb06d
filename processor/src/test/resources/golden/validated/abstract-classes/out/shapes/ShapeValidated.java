package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shape} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "this-escape"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShapeValidated<T> extends Shape<T> {
  private int size;

  private T content;

  private final long[][] secret;

  private final float weight;

  public ShapeValidated(int size, T content, long[][] secret, float weight) {
    this(size, content, secret, weight, checked(size, content, secret, weight));
  }

  public ShapeValidated(String tag, int size, int size2, T content, long[][] secret, float weight)
      throws IOException {
    super(checked(tag, size, size2, content, secret, weight), size);
    this.size = size2;
    this.content = content;
    this.secret = secret;
    this.weight = weight;
    Violations violations = checkRules(this, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * Runs once the arguments are checked.
   */
  private ShapeValidated(int size, T content, long[][] secret, float weight, Void checked) {
    this.size = size;
    this.content = content;
    this.secret = secret;
    this.weight = weight;
    Violations violations = checkRules(this, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * Checks the arguments of a constructor before that of {@link Shape} runs; returns nothing.
   */
  private static <T> Void checked(int size, T content, long[][] secret, float weight) {
    Violations violations = checkSize(size, null);
    violations = checkContent(content, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Shape} runs; returns the first.
   */
  private static <T> String checked(String tag, int size, int size2, T content, long[][] secret,
      float weight) {
    Violations violations = checkTag(tag, null);
    violations = checkSize(size2, violations);
    violations = checkContent(content, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return tag;
  }

  @Positive
  @Override
  public int getSize() {
    return size;
  }

  @NotNull
  @Override
  protected T getContent() {
    return content;
  }

  @Override
  public long[][] getSecret() {
    return secret;
  }

  @Override
  public float getWeight() {
    return weight;
  }

  public String getTag() {
    return tag;
  }

  /**
   * Sets tag; checked: @Size(max = 3).
   */
  public void setTag(String tag) {
    Violations violations = checkTag(tag, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.tag = tag;
  }

  /**
   * Sets size; checked: @Positive.
   */
  @Override
  public void setSize(int size) {
    Violations violations = checkSize(size, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.size = size;
  }

  /**
   * Sets content; checked: @NotNull.
   */
  @Override
  Shape<T> setContent(T content) {
    Violations violations = checkContent(content, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.content = content;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShapeValidated<?> that
        && Objects.equals(tag, that.tag)
        && size == that.size
        && Objects.equals(content, that.content)
        && Arrays.deepEquals(secret, that.secret)
        && Float.compare(weight, that.weight) == 0;
  }

  @Override
  public String toString() {
    return "Shape[tag=" + tag + ", size=" + size + ", content=" + content +
        ", secret=***, weight=" + weight + "]";
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
    violations = checkSize(shape.getSize(), violations);
    violations = checkContent(shape.getContent(), violations);
    return checkRules(shape, violations);
  }

  /**
   * tag: @Size(max = 3).
   */
  private static Violations checkTag(String tag, Violations violations) {
    if (tag != null && tag.length() > 3) {
      violations = Violations.add(violations, "tag", Messages.size(0, 3), tag, Size.class);
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

  /**
   * content: @NotNull.
   */
  private static <T> Violations checkContent(T content, Violations violations) {
    if (content == null) {
      violations = Violations.add(violations, "content", Messages.notNull(), content,
          NotNull.class);
    }
    return violations;
  }

  /**
   * The rules of the whole object: isLight().
   */
  private static <T> Violations checkRules(Shape<T> shape, Violations violations) {
    if (!shape.isLight()) {
      violations = Violations.add(violations, "", "too heavy", shape, Check.class);
    }
    return violations;
  }
}
