package inherited;

import dev.damask.Decorate;
import dev.damask.decorate.Within;

/** What is wrong here is told here, and not where it is inherited. */
@Decorate
class Wrong {

  @Within("scope") // ERROR UnknownScope
  public void save() {}
}
