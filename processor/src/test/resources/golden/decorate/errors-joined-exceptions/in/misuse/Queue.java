package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface Queue {
  @Timed
  void put(String value) throws InterruptedException;
}
