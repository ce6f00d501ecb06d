package shop;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

@Decorate
@Validated
public class Account {
  @NotNull String name = "";

  @Timed
  public void close() {}
}
