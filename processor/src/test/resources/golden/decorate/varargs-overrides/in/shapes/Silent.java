package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** The wrapper does not override the method, and compilers warn of it all the same. */
@Decorate
@SuppressWarnings("overrides")
class Silent implements Keys {
  @Override
  public void put(String[] keys) {}

  @Timed
  public void run() {}
}
