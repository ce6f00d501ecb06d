package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
abstract class Equal {
  @Timed
  void run() {}

  @Override
  public abstract boolean equals(Object other);

  @Override
  public abstract int hashCode();
}
