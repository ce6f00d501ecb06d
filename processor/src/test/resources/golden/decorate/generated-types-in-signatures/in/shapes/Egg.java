package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Egg {
  Egg(ChickenDecorated chicken) {}

  @Timed
  ChickenDecorated hatch() {
    return new ChickenDecorated(null);
  }

  @Decorate
  interface Inside {
    @Timed
    Egg_InsideDecorated inside(ChickenDecorated chicken, EggDecorated egg);
  }
}
