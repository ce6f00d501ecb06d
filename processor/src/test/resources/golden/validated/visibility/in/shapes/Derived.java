package shapes;

import base.Base;
import dev.damask.Validated;
import jakarta.validation.constraints.Min;

@Validated
public class Derived extends Base {
  @Min(1) int own;

  protected Derived(int own) {
    this.own = own;
  }

  protected Derived() {}

  @Validated
  protected static class Nested extends Derived {}
}
