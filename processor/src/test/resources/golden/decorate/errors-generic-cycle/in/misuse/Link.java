package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Link<T> {
  @Timed
  T value() {
    return null;
  }
}
