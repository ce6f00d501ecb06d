package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

/** A near miss: the other setter can be checked. */
@Validated
class Overloaded {
  @NotNull private String name;

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  void setName(int number) {
    setName(String.valueOf(number));
  }
}
