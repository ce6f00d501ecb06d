package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its erasure returns less than it says, and is not raw. */
@Decorate
class Results<T> {
  @Timed
  public <X extends T> X pick(X item) {
    return item;
  }
}
