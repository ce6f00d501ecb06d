package shop;

import jakarta.validation.*;
import jakarta.validation.constraints.*;

@NotBlank
@Size
@Constraint(validatedBy = {})
public @interface Shown {
  @OverridesAttribute(constraint = Size.class, name = "min")
  int least() default 1;

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
