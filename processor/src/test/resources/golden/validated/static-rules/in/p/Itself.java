package p;

import dev.damask.Validated;
import dev.damask.validate.Check;

/** Can have no check of its components beside that of itself. */
@Validated
record Itself(Itself other) {
  @Check(message = "leads nowhere")
  static boolean leads(Itself other) {
    return other != null;
  }

  @Check(message = "leads on")
  boolean isShort() {
    return other.other == null;
  }
}
