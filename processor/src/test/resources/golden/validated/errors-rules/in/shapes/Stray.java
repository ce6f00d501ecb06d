package shapes;

import dev.damask.validate.Check;

record Stray(int low) {

  @Check(message = "low") // ERROR StrayRule
  boolean isLow() {
    return low < 1;
  }

  /** A near miss: what implements it may be validated. */
  interface Ruled {
    @Check(message = "ruled")
    default boolean isRuled() {
      return true;
    }
  }
}
