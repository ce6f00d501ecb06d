package names;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

public class Outer {
  @Validated
  record Inner(@NotNull String text) {}
}
