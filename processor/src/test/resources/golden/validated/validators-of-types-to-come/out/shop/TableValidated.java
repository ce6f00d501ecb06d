package shop;

import dev.damask.Environment;
import dev.damask.generated.AnnotationValues;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.ValidatorContext;
import dev.damask.generated.Validators;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Table} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TableValidated extends Table {
  private static final Message TABLE_KNOWN_MESSAGE = Message.of("must be known");

  private static final Known.OfRows TABLE_KNOWN = Validators.initialized(new Known.OfRows(),
      new KnownAnnotation("must be known"));

  TableValidated() {
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Table table) {
    return validate(table, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Table table, Environment environment) {
    return Violations.list(violations(table, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Table table, Environment environment) {
    return checkRules(table, environment, null);
  }

  /**
   * The rules of the whole object: @Known.
   */
  private static Violations checkRules(Table table, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(TABLE_KNOWN_MESSAGE, environment);
    if (!TABLE_KNOWN.isValid(table, context)) {
      violations = context.addTo(violations, "", table, Known.class);
    }
    return violations;
  }

  /**
   * {@link Known}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class KnownAnnotation implements Known {
    private final String message;

    KnownAnnotation(String message) {
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
      return Known.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Known that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Known annotation) {
      return AnnotationValues.of(Known.class)
          .with("message", annotation.message())
          .with("groups", annotation.groups())
          .with("payload", annotation.payload());
    }
  }
}
