package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** To lint, methods that take either of two functional interfaces are ambiguous. */
@Validated
class Iterations {
  @Positive private final int most;
  @NotNull private final Object callback;

  interface Trigger {
    void trigger(int count);
  }

  interface Listener {
    void reached(int count);
  }

  Iterations(int most, Trigger callback) {
    this.most = most;
    this.callback = callback;
  }

  Iterations(int most, Listener callback) {
    this.most = most;
    this.callback = callback;
  }

  Iterations(int most) {
    this.most = most;
    this.callback = "none";
  }

  int getMost() {
    return most;
  }

  Object getCallback() {
    return callback;
  }
}
