package misuse;

import dev.damask.Decorate;

/** Overrides the one decorated method of its parent. */
@Decorate // ERROR NothingToDecorate
class NothingLeft extends Inherited {
  @Override
  public void first() {}
}
