package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface Named {
  @Timed
  default String name() {
    return "named";
  }

  default String title() {
    return "titled";
  }
}
