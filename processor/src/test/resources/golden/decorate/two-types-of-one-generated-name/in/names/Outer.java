package names;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

public class Outer {
  @Decorate
  @Validated
  static class Inner {
    @NotNull String text = "";

    @Timed
    public void run() {}
  }

  /** What is generated for it has a name of its own. */
  @Decorate
  static class Other {
    @Timed
    public void run() {}
  }
}
