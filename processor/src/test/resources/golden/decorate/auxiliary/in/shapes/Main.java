package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Main {
  @Timed
  void run() {}
}

/** Stands in a file of another name. */
@Decorate // NOTE AuxiliaryClass
class Beside {
  @Timed
  void run() {}
}
