package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Near: it declares the method itself. */
@Decorate
public interface Said extends Store<String>, Queue {
  @Override
  @Timed
  void put(String value);
}
