package errors;

import dev.damask.Environment;
import dev.damask.generated.AnnotationValues;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Messages;
import dev.damask.generated.ValidatorContext;
import dev.damask.generated.Validators;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Own} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OwnValidated implements Own {
  private static final Message NUMBER_EVEN_MESSAGE = Message.of("is wrong");

  private static final Evens.OfNumbers NUMBER_EVEN = Validators.initialized(new Evens.OfNumbers(),
      new EvenAnnotation("is wrong"));

  private final String text;

  private final Long number;

  private final Both both;

  private final int broken;

  private final int hidden;

  private final String wrong;

  private final String misspelt;

  private final String round;

  private final int bounded;

  private final String word;

  private final String name;

  public OwnValidated(String text, Long number, Both both, int broken, int hidden, String wrong,
      String misspelt, String round, int bounded, String word, String name) {
    Violations violations = checkNumber(number, Environment.system(), null);
    violations = checkWrong(wrong, violations);
    violations = checkWord(word, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.text = text;
    this.number = number;
    this.both = both;
    this.broken = broken;
    this.hidden = hidden;
    this.wrong = wrong;
    this.misspelt = misspelt;
    this.round = round;
    this.bounded = bounded;
    this.word = word;
    this.name = name;
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public Long getNumber() {
    return number;
  }

  @Override
  public Both getBoth() {
    return both;
  }

  @Override
  public int getBroken() {
    return broken;
  }

  @Override
  public int getHidden() {
    return hidden;
  }

  @Override
  public String getWrong() {
    return wrong;
  }

  @Override
  public String getMisspelt() {
    return misspelt;
  }

  @Override
  public String getRound() {
    return round;
  }

  @Override
  public int getBounded() {
    return bounded;
  }

  @Override
  public String getWord() {
    return word;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OwnValidated that
        && Objects.equals(text, that.text)
        && Objects.equals(number, that.number)
        && Objects.equals(both, that.both)
        && broken == that.broken
        && hidden == that.hidden
        && Objects.equals(wrong, that.wrong)
        && Objects.equals(misspelt, that.misspelt)
        && Objects.equals(round, that.round)
        && bounded == that.bounded
        && Objects.equals(word, that.word)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, number, both, broken, hidden, wrong, misspelt, round, bounded, word,
        name);
  }

  @Override
  public String toString() {
    return "Own[text=" + text + ", number=" + number + ", both=" + both + ", broken=" + broken +
        ", hidden=" + hidden + ", wrong=" + wrong + ", misspelt=" + misspelt + ", round=" + round +
        ", bounded=" + bounded + ", word=" + word + ", name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Own own) {
    return validate(own, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Own own, Environment environment) {
    return Violations.list(violations(own, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Own own, Environment environment) {
    Violations violations = checkNumber(own.getNumber(), environment, null);
    violations = checkWrong(own.getWrong(), violations);
    return checkWord(own.getWord(), violations);
  }

  /**
   * number: @Even.
   */
  private static Violations checkNumber(Long number, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(NUMBER_EVEN_MESSAGE, environment);
    if (!NUMBER_EVEN.isValid(number, context)) {
      violations = context.addTo(violations, "number", number, Even.class);
    }
    return violations;
  }

  /**
   * wrong: @NotNull.
   */
  private static Violations checkWrong(String wrong, Violations violations) {
    if (wrong == null) {
      violations = Violations.add(violations, "wrong", Messages.notNull(), wrong, NotNull.class);
    }
    return violations;
  }

  /**
   * word: @Size(max = 5).
   */
  private static Violations checkWord(String word, Violations violations) {
    if (word != null && word.length() > 5) {
      violations = Violations.add(violations, "word", Messages.size(0, 5), word, Size.class);
    }
    return violations;
  }

  /**
   * {@link Even}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class EvenAnnotation implements Even {
    private final String message;

    EvenAnnotation(String message) {
      this.message = message;
    }

    @Override
    public String message() {
      return message;
    }

    @Override
    public Class<?>[] groups() {
      return new Class<?>[0];
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Class<? extends Payload>[] payload() {
      return new Class[0];
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return Even.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Even that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Even annotation) {
      return AnnotationValues.of(Even.class)
          .with("message", annotation.message())
          .with("groups", annotation.groups())
          .with("payload", annotation.payload());
    }
  }
}
