package p;

import dev.damask.Validated;
import jakarta.validation.constraints.Size;

@Validated
class Open {
  private @Size String name; // NOTE NeverRejects

  Open(String name, int other) {
    this.name = name;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }
}
