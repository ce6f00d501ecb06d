package names;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

@Decorate
@Validated // ERROR GeneratedNameTwice
class Outer_Inner {
  @NotNull String text = "";

  @Timed
  public void run() {}
}

