package flags;

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
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Lines}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class LinesValidated {
  private static final Pattern FIRST_PATTERN = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern SECOND_PATTERN = Pattern.compile("[a-z]+", Pattern.DOTALL);

  private static final Pattern THIRD_PATTERN = Pattern.compile("a.*");

  private static final Pattern THIRD_PATTERN2 = Pattern.compile(".*z", Pattern.DOTALL);

  private static final Message FOURTH_SPELLED_MESSAGE = Message.of("must be spelled otherwise")
      .with("value", Spelled.How.LOWER);

  private static final Spelled.Speller FOURTH_SPELLED = Validators.initialized(new Spelled.Speller(),
      new SpelledAnnotation("must be spelled otherwise", Spelled.How.LOWER));

  private LinesValidated() {
  }

  /**
   * Makes a valid {@link Lines}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Lines<T> of(String first, String second, String third, String fourth, T fifth) {
    check(first, second, third, fourth, fifth);
    return new Lines<>(first, second, third, fourth, fifth);
  }

  /**
   * Returns the {@link Lines} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Lines<T> check(Lines<T> lines) {
    Violations violations = violations(lines, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return lines;
  }

  /**
   * Checks the components for a new {@link Lines}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> void check(String first, String second, String third, String fourth, T fifth) {
    Violations violations = checkFirst(first, null);
    violations = checkSecond(second, violations);
    violations = checkThird(third, violations);
    violations = checkFourth(fourth, Environment.system(), violations);
    violations = checkFifth(fifth, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Lines} with another {@code first}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Lines<T> withFirst(Lines<T> lines, String first) {
    return of(first, lines.second(), lines.third(), lines.fourth(), lines.fifth());
  }

  /**
   * The same {@link Lines} with another {@code second}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Lines<T> withSecond(Lines<T> lines, String second) {
    return of(lines.first(), second, lines.third(), lines.fourth(), lines.fifth());
  }

  /**
   * The same {@link Lines} with another {@code third}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Lines<T> withThird(Lines<T> lines, String third) {
    return of(lines.first(), lines.second(), third, lines.fourth(), lines.fifth());
  }

  /**
   * The same {@link Lines} with another {@code fourth}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Lines<T> withFourth(Lines<T> lines, String fourth) {
    return of(lines.first(), lines.second(), lines.third(), fourth, lines.fifth());
  }

  /**
   * The same {@link Lines} with another {@code fifth}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Lines<T> withFifth(Lines<T> lines, T fifth) {
    return of(lines.first(), lines.second(), lines.third(), lines.fourth(), fifth);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T> List<Violation> validate(Lines<T> lines) {
    return validate(lines, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T> List<Violation> validate(Lines<T> lines, Environment environment) {
    return Violations.list(violations(lines, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T> Violations violations(Lines<T> lines, Environment environment) {
    Violations violations = checkFirst(lines.first(), null);
    violations = checkSecond(lines.second(), violations);
    violations = checkThird(lines.third(), violations);
    violations = checkFourth(lines.fourth(), environment, violations);
    return checkFifth(lines.fifth(), violations);
  }

  /**
   * first: @Pattern.
   */
  private static Violations checkFirst(String first, Violations violations) {
    if (first != null && !FIRST_PATTERN.matcher(first).matches()) {
      violations = Violations.add(violations, "first", Messages.pattern("[a-z]+")
          .with("flags", List.of(jakarta.validation.constraints.Pattern.Flag.CASE_INSENSITIVE)),
          first, jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * second: @NotNull, @Pattern, @Size(min = 2).
   */
  private static Violations checkSecond(String second, Violations violations) {
    if (second == null) {
      violations = Violations.add(violations, "second", Messages.notNull(), second, NotNull.class);
    } else {
      if (!SECOND_PATTERN.matcher(second).matches()) {
        violations = Violations.add(violations, "second", Messages.pattern("[a-z]+")
            .with("flags", List.of(jakarta.validation.constraints.Pattern.Flag.DOTALL)), second,
            jakarta.validation.constraints.Pattern.class);
      }
      if (second.length() < 2) {
        violations = Violations.add(violations, "second", Messages.size(2, Integer.MAX_VALUE),
            second, Size.class);
      }
    }
    return violations;
  }

  /**
   * third: @Size(max = 9), @Pattern, @Pattern.
   */
  private static Violations checkThird(String third, Violations violations) {
    if (third != null) {
      if (third.length() > 9) {
        violations = Violations.add(violations, "third", Messages.size(0, 9), third, Size.class);
      }
      if (!THIRD_PATTERN.matcher(third).matches()) {
        violations = Violations.add(violations, "third", Messages.pattern("a.*"), third,
            jakarta.validation.constraints.Pattern.class);
      }
      if (!THIRD_PATTERN2.matcher(third).matches()) {
        violations = Violations.add(violations, "third", Messages.pattern(".*z")
            .with("flags", List.of(jakarta.validation.constraints.Pattern.Flag.DOTALL)), third,
            jakarta.validation.constraints.Pattern.class);
      }
    }
    return violations;
  }

  /**
   * fourth: @Spelled.
   */
  private static Violations checkFourth(String fourth, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(FOURTH_SPELLED_MESSAGE, environment);
    if (!FOURTH_SPELLED.isValid(fourth, context)) {
      violations = context.addTo(violations, "fourth", fourth, Spelled.class);
    }
    return violations;
  }

  /**
   * fifth: @NotNull.
   */
  private static <T> Violations checkFifth(T fifth, Violations violations) {
    if (fifth == null) {
      violations = Violations.add(violations, "fifth", Messages.notNull(), fifth, NotNull.class);
    }
    return violations;
  }

  /**
   * {@link Spelled}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class SpelledAnnotation implements Spelled {
    private final String message;

    private final Spelled.How value;

    SpelledAnnotation(String message, Spelled.How value) {
      this.message = message;
      this.value = value;
    }

    @Override
    public String message() {
      return message;
    }

    @Override
    public Spelled.How value() {
      return value;
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
      return Spelled.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Spelled that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Spelled annotation) {
      return AnnotationValues.of(Spelled.class)
          .with("message", annotation.message())
          .with("value", annotation.value())
          .with("groups", annotation.groups())
          .with("payload", annotation.payload());
    }
  }
}
