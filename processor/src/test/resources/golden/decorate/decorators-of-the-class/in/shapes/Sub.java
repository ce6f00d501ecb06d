package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Inherits decorators, drops some by an override and replaces others. */
@Decorate
public class Sub extends Whole {
  @Override
  public void both() {}

  @Override
  @Timed("again")
  public void replaced(int number) {}
}
