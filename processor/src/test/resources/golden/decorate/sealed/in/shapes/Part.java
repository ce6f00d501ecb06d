package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** A subclass of a sealed class may be open. */
sealed class Part permits Part.Wheel {

  @Decorate
  static non-sealed class Wheel extends Part {
    @Timed
    void turn() {}
  }
}
