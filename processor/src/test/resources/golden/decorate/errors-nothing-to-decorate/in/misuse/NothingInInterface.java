package misuse;

import dev.damask.Decorate;

@Decorate // ERROR NothingToDecorate
interface NothingInInterface {
  void first();
}
