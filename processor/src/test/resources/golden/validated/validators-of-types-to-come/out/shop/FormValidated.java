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
  private static final Message FORM_KNOWN_MESSAGE = Message.of("must be known");

  private static final Known.OfForms FORM_KNOWN = Validators.initialized(new Known.OfForms(),
      new KnownAnnotation("must be known"));

  private static final Message VALIDATED_KNOWN_MESSAGE = Message.of("must be known");

  private static final Known.OfValidatedForms VALIDATED_KNOWN = Validators.initialized(new Known.OfValidatedForms(),
      new KnownAnnotation("must be known"));

  private static final Message ARRAY_KNOWN_MESSAGE = Message.of("must be known");

  private static final Known.OfArrays ARRAY_KNOWN = Validators.initialized(new Known.OfArrays(),
      new KnownAnnotation("must be known"));

  private static final Message ROWS_KNOWN_MESSAGE = Message.of("must be known");

  private static final Known.OfRows ROWS_KNOWN = Validators.initialized(new Known.OfRows(),
      new KnownAnnotation("must be known"));

  private static final Message ANYTHING_KNOWN_MESSAGE = Message.of("must be known");

  private static final Known.OfAnything ANYTHING_KNOWN = Validators.initialized(new Known.OfAnything(),
      new KnownAnnotation("must be known"));

  FormValidated() {
  }

  public Form getForm() {
    return form;
  }

  public FormValidated getValidated() {
    return validated;
  }

  public FormValidated[] getArray() {
    return array;
  }

  public Form.Rows getRows() {
    return rows;
  }

  public FormValidated[][] getAnything() {
    return anything;
  }

  /**
   * Sets form; checked: @Known.
   */
  public void setForm(Form form) {
    Violations violations = checkForm(form, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.form = form;
  }

  /**
   * Sets validated; checked: @Known.
   */
  public void setValidated(FormValidated validated) {
    Violations violations = checkValidated(validated, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.validated = validated;
  }

  /**
   * Sets array; checked: @Known.
   */
  public void setArray(FormValidated[] array) {
    Violations violations = checkArray(array, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.array = array;
  }

  /**
   * Sets rows; checked: @Known.
   */
  public void setRows(Form.Rows rows) {
    Violations violations = checkRows(rows, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.rows = rows;
  }

  /**
   * Sets anything; checked: @Known.
   */
  public void setAnything(FormValidated[][] anything) {
    Violations violations = checkAnything(anything, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.anything = anything;
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
    Violations violations = checkForm(form.form, environment, null);
    violations = checkValidated(form.validated, environment, violations);
    violations = checkArray(form.array, environment, violations);
    violations = checkRows(form.rows, environment, violations);
    return checkAnything(form.anything, environment, violations);
  }

  /**
   * form: @Known.
   */
  private static Violations checkForm(Form form, Environment environment, Violations violations) {
    ValidatorContext context = new ValidatorContext(FORM_KNOWN_MESSAGE, environment);
    if (!FORM_KNOWN.isValid(form, context)) {
      violations = context.addTo(violations, "form", form, Known.class);
    }
    return violations;
  }

  /**
   * validated: @Known.
   */
  private static Violations checkValidated(FormValidated validated, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(VALIDATED_KNOWN_MESSAGE, environment);
    if (!VALIDATED_KNOWN.isValid(validated, context)) {
      violations = context.addTo(violations, "validated", validated, Known.class);
    }
    return violations;
  }

  /**
   * array: @Known.
   */
  private static Violations checkArray(FormValidated[] array, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(ARRAY_KNOWN_MESSAGE, environment);
    if (!ARRAY_KNOWN.isValid(array, context)) {
      violations = context.addTo(violations, "array", array, Known.class);
    }
    return violations;
  }

  /**
   * rows: @Known.
   */
  private static Violations checkRows(Form.Rows rows, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(ROWS_KNOWN_MESSAGE, environment);
    if (!ROWS_KNOWN.isValid(rows, context)) {
      violations = context.addTo(violations, "rows", rows, Known.class);
    }
    return violations;
  }

  /**
   * anything: @Known.
   */
  private static Violations checkAnything(FormValidated[][] anything, Environment environment,
      Violations violations) {
    ValidatorContext context = new ValidatorContext(ANYTHING_KNOWN_MESSAGE, environment);
    if (!ANYTHING_KNOWN.isValid(anything, context)) {
      violations = context.addTo(violations, "anything", anything, Known.class);
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
