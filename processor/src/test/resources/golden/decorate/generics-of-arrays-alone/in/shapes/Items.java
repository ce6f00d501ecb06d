package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Timed;

/** Nothing is unchecked where an array is only taken. */
@Decorate
class Items<T> {
  @Timed
  @Fallback("none")
  public <X extends T> void put(X item) {}

  /** One that does not fit, and is not overridden. */
  <X extends T> X none(X item) {
    return item;
  }

  <X extends T> void none(X item, Exception failure) {}
}
