package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

@Decorate
public class RawParentOf<E extends Number> {

  @Timed
  public List<E> all(List<? extends E> items, E item) {
    return null;
  }

  @Timed
  public <F extends E> F one(F item, List<String> names) {
    return item;
  }
}
