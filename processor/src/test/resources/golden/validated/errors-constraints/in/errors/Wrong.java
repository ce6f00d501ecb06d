package errors;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Constraint(validatedBy = {})
@NotNull
public @interface Wrong {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  @OverridesAttribute(constraint = Size.class, name = "max")
  int longest() default 3;
}
