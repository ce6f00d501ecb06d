package own;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Constraint(validatedBy = {IbanValidator.class, Iban.OfBytes.class})
@Retention(RetentionPolicy.RUNTIME)
public @interface Iban {
  String message() default "{own.Iban.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  String country() default "DE";

  String[] banks() default {};

  Class<?> by() default Object.class;

  Level level() default Level.STRICT;

  Part[] parts() default {@Part("x")};

  long limit() default 3;

  enum Level {
    STRICT,
    LAX
  }

  @interface Part {
    String value();
  }

  final class OfBytes implements jakarta.validation.ConstraintValidator<Iban, byte[]> {
    @Override
    public boolean isValid(byte[] value, jakarta.validation.ConstraintValidatorContext context) {
      return value == null || value.length == 22;
    }
  }
}
