package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Names others. */
@Decorate
class Cook extends CookBase {
  @Timed
  EggDecorated fry(ChickenDecorated chicken) {
    return chicken.lay();
  }
}
