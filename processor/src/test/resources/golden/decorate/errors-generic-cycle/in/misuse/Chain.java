package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** No cycle: the type that it names waits for nobody. */
@Decorate
class Chain<T> {
  @Timed
  LinkDecorated<T> link() {
    return null;
  }

  @Decorate
  static class Inner {
    @Timed
    LinkDecorated<String> link() {
      return null;
    }
  }
}
