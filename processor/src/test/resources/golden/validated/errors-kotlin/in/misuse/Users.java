package misuse;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import kotlin.Metadata;

/** What Kotlin's stubs make of constraints on parameters of constructors, and of final classes. */
class Users {
  @Metadata
  @Validated
  static class Bare {
    private int size;

    @NotBlank private String name = "";

    Bare(@Min(1) int size) { // ERROR MisplacedConstraint
      this.size = size;
    }

    public int getSize() {
      return size;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  @Metadata
  @Validated // ERROR FinalClass
  static final class Closed {
    @NotBlank String name = "";
  }
}
