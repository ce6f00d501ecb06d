package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

/** Both properties would have getX(). */
@Validated // ERROR GeneratedNameTaken
class Cases {
  @NotNull String x;
  @NotNull Integer X;
}
