package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate // ERROR FinalClone
class Final implements Cloneable {
  @Cached
  int next(int step) {
    return step;
  }

  @Override
  protected final Object clone() throws CloneNotSupportedException {
    return super.clone();
  }
}
