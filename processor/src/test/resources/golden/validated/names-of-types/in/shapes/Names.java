package shapes;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Validated
class Names {
  @NotNull Object object;
  @NotNull List list;
  @Valid Violation violation;
  @NotNull String string;

  /** Hides a class that generated code calls. */
  static final int Messages = 1;

  /** Hides an import of the generated class. */
  static class Environment {}

  @Validated
  record Violation(@NotNull Violations violations) {}

  @Validated
  record Components(@NotNull Object Objects, @NotNull Object Violations) {}

  static class Violations {}
}
