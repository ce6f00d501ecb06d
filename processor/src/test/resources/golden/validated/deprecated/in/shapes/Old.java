package shapes;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Validated
class Old {
  @Deprecated @NotNull protected String name;
  @NotNull private String other;
  @Valid Older older;

  @Deprecated
  Old(String name) {
    this.name = name;
  }

  @Deprecated
  String getOther() {
    return other;
  }

  @Deprecated(forRemoval = true)
  void setOther(String other) {
    this.other = other;
  }

  @Validated
  @Deprecated
  static class Older {
    @NotNull String name;
  }
}
