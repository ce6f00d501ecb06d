package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** Has a size by what is generated in the same compilation. */
@Validated
class Form {

  static class ManyRows extends RowsValidated {
    private static final long serialVersionUID = 1;
  }

  @Size(max = 3) ManyRows many;
  @NotEmpty RowsValidated rows;
}
