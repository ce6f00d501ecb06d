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
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Lines.Plain}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Lines_PlainValidated {
  private static final Pattern FIRST_PATTERN = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern REST_PATTERN = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);

  private static final Message LAST_SPELLED_MESSAGE = Message.of("must be spelled otherwise")
      .with("value", Spelled.How.UPPER);

  private static final Spelled.Speller LAST_SPELLED = Validators.initialized(new Spelled.Speller(),
      new SpelledAnnotation("must be spelled otherwise", Spelled.How.UPPER));

  private Lines_PlainValidated() {
  }

  /**
   * Makes a valid {@link Lines.Plain}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Lines.Plain of(String first, List<String> rest, String last) {
    check(first, rest, last);
    return new Lines.Plain(first, rest, last);
  }

  /**
   * Returns the {@link Lines.Plain} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Lines.Plain check(Lines.Plain plain) {
    Violations violations = violations(plain, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return plain;
  }

  /**
   * Checks the components for a new {@link Lines.Plain}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String first, List<String> rest, String last) {
    Violations violations = checkFirst(first, null);
    violations = checkRest(rest, violations);
    violations = checkLast(last, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Lines.Plain} with another {@code first}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Lines.Plain withFirst(Lines.Plain plain, String first) {
    return of(first, plain.rest(), plain.last());
  }

  /**
   * The same {@link Lines.Plain} with another {@code rest}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Lines.Plain withRest(Lines.Plain plain, List<String> rest) {
    return of(plain.first(), rest, plain.last());
  }

  /**
   * The same {@link Lines.Plain} with another {@code last}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Lines.Plain withLast(Lines.Plain plain, String last) {
    return of(plain.first(), plain.rest(), last);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Lines.Plain plain) {
    return validate(plain, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Lines.Plain plain, Environment environment) {
    return Violations.list(violations(plain, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Lines.Plain plain, Environment environment) {
    Violations violations = checkFirst(plain.first(), null);
    violations = checkRest(plain.rest(), violations);
    return checkLast(plain.last(), environment, violations);
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
   * rest: elements: @Pattern.
   */
  private static Violations checkRest(List<String> rest, Violations violations) {
    if (rest != null) {
      int index = 0;
      for (String element : rest) {
        if (element != null && !REST_PATTERN.matcher(element).matches()) {
          violations = Violations.add(violations, "rest[" + index + "].<list element>",
              Messages.pattern("[a-z]+")
              .with("flags", List.of(jakarta.validation.constraints.Pattern.Flag.CASE_INSENSITIVE)),
              element, jakarta.validation.constraints.Pattern.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * last: @Spelled.
   */
  private static Violations checkLast(String last, Environment environment, Violations violations) {
    ValidatorContext context = new ValidatorContext(LAST_SPELLED_MESSAGE, environment);
    if (!LAST_SPELLED.isValid(last, context)) {
      violations = context.addTo(violations, "last", last, Spelled.class);
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
