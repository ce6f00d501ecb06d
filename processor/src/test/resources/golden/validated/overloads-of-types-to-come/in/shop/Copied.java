package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;

/** Its private constructor hides the other one from javac's processors. */
@Validated
class Copied {
  @NotBlank String name;

  private Copied(CopiedValidated other) {}

  Copied(String name) {
    this.name = name;
  }
}
