package made;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Those of components are copied to a constructor that is not. */
@Validated
public record Compact(@Min(1) @Min(2) int low, @Size(min = 1) String[] names, @NotNull String name) {
  public Compact {
    CompactValidated.check(low, names, name);
  }
}
