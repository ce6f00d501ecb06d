package shapes;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

/** Only what extends the class itself has to be permitted. */
@Decorate
@Validated
sealed class Account permits AccountValidated {
  @NotNull String owner = "nobody";

  @Timed
  public void close() {}
}
