package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Each parent answers with another type; only the narrowest will do. */
@Decorate
public interface Both extends Left, Right {
  @Timed
  void own();
}
