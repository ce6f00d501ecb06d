package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Its field hides that of its superclass; both are constrained. */
@Validated
class Hiding extends Base<String> {

  @Size(max = 3)
  String value;

  @Validated
  interface Broad {
    @NotNull
    CharSequence getName();
  }

  interface Narrow {
    @Size(min = 1)
    String getName();
  }

  @Validated
  interface Both extends Broad, Narrow {}
}
