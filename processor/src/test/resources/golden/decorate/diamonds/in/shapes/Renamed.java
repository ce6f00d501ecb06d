package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface Renamed extends Named {
  @Timed("renamed")
  @Override
  default String name() {
    return "renamed";
  }
}
