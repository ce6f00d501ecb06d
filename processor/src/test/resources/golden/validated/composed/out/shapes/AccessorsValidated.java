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
public class AccessorsValidated<T extends Comparable<T>> extends Accessors<T> {
  private T content;

  public AccessorsValidated(T first, T content) {
    super(checked(first, content));
    this.content = content;
  }

  AccessorsValidated(T content) throws IOException {
    this(content, checked(content));
  }

  /**
   * Runs once the arguments are checked.
   */
  private AccessorsValidated(T content, Void checked) throws IOException {
    this.content = content;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Accessors} runs; returns the first.
   */
  private static <T extends Comparable<T>> T checked(T first, T content) {
    Violations violations = checkContent(content, null);
    if (violations != null) {
      throw violations.exception();
    }
    return first;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Accessors} runs; returns nothing.
   */
  private static <T extends Comparable<T>> Void checked(T content) {
    Violations violations = checkContent(content, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @NotNull
  @Override
  public T getContent() {
    return content;
  }

  /**
   * Sets content; checked: @NotNull.
   */
  @Override
  protected void setContent(T content) {
    Violations violations = checkContent(content, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.content = content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessorsValidated<?> that
        && Objects.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(content);
  }

  @Override
  public String toString() {
    return "Accessors[content=" + content + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T extends Comparable<T>> List<Violation> validate(Accessors<T> accessors) {
    return validate(accessors, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T extends Comparable<T>> List<Violation> validate(Accessors<T> accessors,
      Environment environment) {
    return Violations.list(violations(accessors, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T extends Comparable<T>> Violations violations(Accessors<T> accessors,
      Environment environment) {
    return checkContent(accessors.getContent(), null);
  }

  /**
   * content: @NotNull.
   */
  private static <T extends Comparable<T>> Violations checkContent(T content,
      Violations violations) {
    if (content == null) {
      violations = Violations.add(violations, "content", Messages.notNull(), content,
          NotNull.class);
    }
    return violations;
  }
}
