package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated
interface Tree {
  @NotNull
  Tree parent();

  default Tree parent(int levels) {
    return levels == 0 ? this : parent().parent(levels - 1);
  }
}
