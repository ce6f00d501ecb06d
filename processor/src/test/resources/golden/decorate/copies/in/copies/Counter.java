package copies;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

/** A copy has caches and decorators of its own. */
@Decorate
public class Counter implements Cloneable {
  @Cached
  public int next(int step) {
    return step;
  }

  @Override
  public Counter clone() {
    try {
      return (Counter) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
