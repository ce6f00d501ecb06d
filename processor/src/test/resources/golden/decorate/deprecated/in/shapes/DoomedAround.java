package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Deprecated(forRemoval = true)
public interface DoomedAround {

  @Deprecated
  @Decorate
  @Timed
  interface Old {
    void use();
  }
}
