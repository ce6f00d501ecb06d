package copies;

import dev.damask.Decorate;

/** It has the clone() of Object. */
@Decorate
class Plain<T, U> implements Cloneable {
  @Noted
  T get(T value) {
    return value;
  }
}
