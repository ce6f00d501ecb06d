package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** The variables of its supertype carry annotations. */
@Decorate
interface Users extends Repository<String, @Repository.Known Integer> {
  @Timed
  void refresh();
}
