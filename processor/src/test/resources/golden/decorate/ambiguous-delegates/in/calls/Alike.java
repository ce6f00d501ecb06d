package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Both declare it with the same variable. */
@Decorate
interface Alike extends Generic<String>, Again<String> {
  @Timed
  void other();
}
