package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class HalfHidden {
  private HalfHidden() {}

  HalfHidden(int number) {
    this();
  }

  @Timed
  void first() {}
}
