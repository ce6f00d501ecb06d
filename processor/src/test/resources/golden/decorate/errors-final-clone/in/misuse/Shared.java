package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its copies share the environment only. */
@Decorate
class Shared implements Cloneable {
  @Timed
  int next(int step) {
    return step;
  }

  @Override
  protected final Object clone() throws CloneNotSupportedException {
    return super.clone();
  }
}
