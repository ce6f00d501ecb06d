package flags;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/** A constraint that stands on declarations alone. */
@Constraint(validatedBy = Spelled.Speller.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Spelled {
  enum How {
    LOWER,
    UPPER
  }

  How value();

  String message() default "must be spelled otherwise";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Speller implements ConstraintValidator<Spelled, String> {
    private boolean lower;

    @Override
    public void initialize(Spelled spelled) {
      lower = spelled.value() == How.LOWER;
    }

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value == null
          || value.equals(lower ? value.toLowerCase(Locale.ROOT) : value.toUpperCase(Locale.ROOT));
    }
  }
}
