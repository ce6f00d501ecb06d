package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;

/** A list that names the form's generated type. */
@Validated
class Rows extends ArrayList<String> {
  private static final long serialVersionUID = 1;

  @NotNull transient FormValidated form;
}
