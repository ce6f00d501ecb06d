package shop;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

@Validated
class Basket {
  @NotBlank // ERROR ConstraintType
  BasketValidated text;

  @Size // ERROR ConstraintType
  BasketValidated size;

  @Positive // ERROR ConstraintType
  BasketValidated number;

  @Past // ERROR ConstraintType
  BasketValidated time;

  @Valid BasketValidated next;

  /** Of records there are no objects of the generated type. */
  @Valid // ERROR ValidTarget
  LineValidated line;
}
