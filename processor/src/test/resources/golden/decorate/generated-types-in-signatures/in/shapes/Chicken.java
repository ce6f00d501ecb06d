package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Chicken {
  Chicken(EggDecorated egg) {}

  @Timed
  EggDecorated lay() {
    return new EggDecorated(null);
  }
}
