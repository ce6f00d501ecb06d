package misuse;

import dev.damask.Decorate;

@Decorate // ERROR NothingToDecorate
class Nothing {
  void first() {}
}
