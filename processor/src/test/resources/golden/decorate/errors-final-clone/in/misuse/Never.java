package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

/** It cannot be copied. */
@Decorate
class Never {
  @Cached
  int next(int step) {
    return step;
  }

  @Override
  protected final Object clone() throws CloneNotSupportedException {
    throw new CloneNotSupportedException();
  }
}
