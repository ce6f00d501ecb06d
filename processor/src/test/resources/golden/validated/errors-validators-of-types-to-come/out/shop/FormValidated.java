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
 * {@link Form} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FormValidated extends Form {
  private static final Message FORMS_TEXT_MESSAGE = Message.of("must be a text");

  private static final Text.OfForms FORMS_TEXT = Validators.initialized(new Text.OfForms(),
      new TextAnnotation("must be a text"));

  private static final Message ARRAY_TEXT_MESSAGE = Message.of("must be a text");

  private static final Text.OfValidatedForms ARRAY_TEXT = Validators.initialized(new Text.OfValidatedForms(),
      new TextAnnotation("must be a text"));

  FormValidated() {
  }

  public Form[] getForms() {
    return forms;
  }

  public FormValidated[] getArray() {
    return array;
  }

  /**
   * Sets forms; checked: @Text.
   */
  public void setForms(Form[] forms) {
    Violations violations = checkForms(forms, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.forms = forms;
  }

  /**
   * Sets array; checked: @Text.
   */
  public void setArray(FormValidated[] array) {
    Violations violations = checkArray(array, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.array = array;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Form form) {
    return validate(form, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Form form, Environment environment) {
    return Violations.list(violations(form, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Form form, Environment environment) {
    Violations violations = checkForms(form.forms, environment, null);
    return checkArray(form.array, environment, violations);
  }

  /**
   * forms: @Text.
   */
  private static Violations checkForms(Form[] forms, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(FORMS_TEXT_MESSAGE, environment);
    if (!FORMS_TEXT.isValid(forms, context)) {
      violations = context.addTo(violations, "forms", forms, Text.class);
    }
    return violations;
  }

  /**
   * array: @Text.
   */
  private static Violations checkArray(FormValidated[] array, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(ARRAY_TEXT_MESSAGE, environment);
    if (!ARRAY_TEXT.isValid(array, context)) {
      violations = context.addTo(violations, "array", array, Text.class);
    }
    return violations;
  }

  /**
   * {@link Text}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class TextAnnotation implements Text {
    private final String message;

    TextAnnotation(String message) {
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
      return Text.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Text annotation) {
      return AnnotationValues.of(Text.class)
          .with("message", annotation.message())
          .with("groups", annotation.groups())
          .with("payload", annotation.payload());
    }
  }
}
