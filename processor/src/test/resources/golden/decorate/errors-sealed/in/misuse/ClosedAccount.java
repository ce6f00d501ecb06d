package misuse;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

@Decorate
@Validated // ERROR NotPermitted
sealed class ClosedAccount permits ClosedAccount.Only {
  @NotNull String owner = "nobody";

  @Timed
  public void close() {}

  static final class Only extends ClosedAccount {}
}
