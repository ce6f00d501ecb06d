package copies;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Nothing but the environment, which copies share. */
@Decorate
class Stateless implements Cloneable {
  @Timed
  void run() {}

  @Override
  protected Stateless clone() throws CloneNotSupportedException {
    return (Stateless) super.clone();
  }
}
