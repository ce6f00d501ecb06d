package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
@Timed
interface Named {
  default String label() {
    return "named";
  }

  String name();
}
