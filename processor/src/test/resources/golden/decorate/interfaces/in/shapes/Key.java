package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** With equals, its wrapper takes over the hash code. */
@Decorate
interface Key {

  @Timed
  @Override
  boolean equals(Object other);
}
