package own;

import static java.lang.annotation.ElementType.*;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A validator beside parts, reported as one. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Iban.Validator.class)
@NotNull
@Size(max = 4)
@ReportAsSingleViolation
public @interface Iban {
  String message() default "must begin with {country}, and is ${validatedValue}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  String country();

  final class Validator implements ConstraintValidator<Iban, CharSequence> {
    private String country;

    @Override
    public void initialize(Iban annotation) {
      country = annotation.country();
    }

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
      return value != null && value.toString().startsWith(country);
    }
  }
}
