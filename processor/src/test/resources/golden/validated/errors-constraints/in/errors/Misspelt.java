package errors;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.constraints.Size;

@Constraint(validatedBy = {})
@Size
public @interface Misspelt {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  @OverridesAttribute(constraint = Size.class, name = "maximum")
  int longest() default 3;
}
