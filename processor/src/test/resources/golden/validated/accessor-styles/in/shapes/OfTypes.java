package shapes;

import dev.damask.Validated;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A constraint that stands on types only. */
@Validated
class OfTypes {
  @Some String name;
  @NotNull String both;

  @Constraint(validatedBy = {})
  @NotNull
  @Target(ElementType.TYPE_USE)
  @interface Some {
    String message() default "some";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }
}
