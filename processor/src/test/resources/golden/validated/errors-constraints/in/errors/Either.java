package errors;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;

@Constraint(validatedBy = {})
@ConstraintComposition(CompositionType.OR)
@NotNull
public @interface Either {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
