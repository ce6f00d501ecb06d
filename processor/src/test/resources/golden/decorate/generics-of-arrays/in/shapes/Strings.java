package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
interface Strings extends Picker<String[]> {
  @Timed
  void refresh();
}
