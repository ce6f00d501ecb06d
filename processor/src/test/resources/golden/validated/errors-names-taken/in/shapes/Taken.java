package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated // ERROR GeneratedNameTaken
class Taken {
  @NotNull String name;

  boolean validate(Taken other) {
    return other == this;
  }
}
