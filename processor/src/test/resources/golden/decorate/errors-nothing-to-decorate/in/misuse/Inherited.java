package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Inherited {
  @Timed
  public void first() {}
}
