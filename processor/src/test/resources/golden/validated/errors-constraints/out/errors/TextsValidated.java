package errors;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Texts} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TextsValidated implements Texts {
  private final String name;

  private final String title;

  private final int count;

  private final int size;

  private final int length;

  private final String note;

  private final String text;

  public TextsValidated(String name, String title, int count, int size, int length, String note,
      String text) {
    Violations violations = checkName(name, null);
    violations = checkTitle(title, violations);
    violations = checkCount(count, violations);
    violations = checkSize(size, violations);
    violations = checkLength(length, violations);
    violations = checkText(text, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
    this.title = title;
    this.count = count;
    this.size = size;
    this.length = length;
    this.note = note;
    this.text = text;
  }

  @Size(
      max = 3,
      message = "${validatedValue.length()} is too long"
  )
  @Override
  public String getName() {
    return name;
  }

  @Size(
      max = 3,
      message = "${validatedValue} is longer than \\${max}"
  )
  @Override
  public String getTitle() {
    return title;
  }

  @Min(
      value = 1,
      message = "at least {value"
  )
  @Override
  public int getCount() {
    return count;
  }

  @Min(
      value = 1,
      message = "at least value}"
  )
  @Override
  public int getSize() {
    return size;
  }

  @Min(
      value = 1,
      message = "at least \\{{value}\\}"
  )
  @Override
  public int getLength() {
    return length;
  }

  @NotNull(
      groups = Runnable.class
  )
  @Override
  public String getNote() {
    return note;
  }

  @NotNull(
      groups = Default.class
  )
  @Override
  public String getText() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextsValidated that
        && Objects.equals(name, that.name)
        && Objects.equals(title, that.title)
        && count == that.count
        && size == that.size
        && length == that.length
        && Objects.equals(note, that.note)
        && Objects.equals(text, that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, title, count, size, length, note, text);
  }

  @Override
  public String toString() {
    return "Texts[name=" + name + ", title=" + title + ", count=" + count + ", size=" + size +
        ", length=" + length + ", note=" + note + ", text=" + text + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Texts texts) {
    return validate(texts, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Texts texts, Environment environment) {
    return Violations.list(violations(texts, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Texts texts, Environment environment) {
    Violations violations = checkName(texts.getName(), null);
    violations = checkTitle(texts.getTitle(), violations);
    violations = checkCount(texts.getCount(), violations);
    violations = checkSize(texts.getSize(), violations);
    violations = checkLength(texts.getLength(), violations);
    return checkText(texts.getText(), violations);
  }

  /**
   * name: @Size(max = 3).
   */
  private static Violations checkName(String name, Violations violations) {
    if (name != null && name.length() > 3) {
      violations = Violations.add(violations, "name",
          Message.of("${validatedValue.length()} is too long").with("max", 3).with("min", 0), name,
          Size.class);
    }
    return violations;
  }

  /**
   * title: @Size(max = 3).
   */
  private static Violations checkTitle(String title, Violations violations) {
    if (title != null && title.length() > 3) {
      violations = Violations.add(violations, "title",
          Message.of("${validatedValue} is longer than \\${max}").with("max", 3).with("min", 0),
          title, Size.class);
    }
    return violations;
  }

  /**
   * count: @Min(1).
   */
  private static Violations checkCount(int count, Violations violations) {
    if (count < 1) {
      violations = Violations.add(violations, "count", Message.of("at least {value")
          .with("value", 1L), count, Min.class);
    }
    return violations;
  }

  /**
   * size: @Min(1).
   */
  private static Violations checkSize(int size, Violations violations) {
    if (size < 1) {
      violations = Violations.add(violations, "size", Message.of("at least value}")
          .with("value", 1L), size, Min.class);
    }
    return violations;
  }

  /**
   * length: @Min(1).
   */
  private static Violations checkLength(int length, Violations violations) {
    if (length < 1) {
      violations = Violations.add(violations, "length", Message.of("at least \\{{value}\\}")
          .with("value", 1L), length, Min.class);
    }
    return violations;
  }

  /**
   * text: @NotNull.
   */
  private static Violations checkText(String text, Violations violations) {
    if (text == null) {
      violations = Violations.add(violations, "text", Messages.notNull(), text, NotNull.class);
    }
    return violations;
  }
}
