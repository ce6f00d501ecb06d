package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

/** Overrides one itself. */
@Decorate
class OfLists extends Base<List<String>[]> {
  @Timed
  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public List[] pick(List[] item) {
    return item;
  }
}
