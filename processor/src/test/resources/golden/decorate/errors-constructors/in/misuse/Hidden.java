package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR NoUsableConstructor
class Hidden {
  private Hidden() {}

  private Hidden(int number) {}

  static Hidden create(boolean numbered) {
    return numbered ? new Hidden(1) : new Hidden();
  }

  @Timed
  void first() {}
}
