package copies;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its clone() is decorated. */
@Decorate
@Timed
class Woven extends Counter {
  @Override
  public Woven clone() {
    return (Woven) super.clone();
  }
}
