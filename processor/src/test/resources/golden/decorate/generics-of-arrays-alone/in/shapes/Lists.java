package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

/** What it takes is raw. */
@Decorate
class Lists<T> {
  @Timed
  public <X extends T> void put(List<X> items) {}
}
