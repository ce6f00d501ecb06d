package own;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Constraint(validatedBy = {})
@NotNull(message = "is needed")
@Size(min = 3, max = 3)
public @interface Code {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
