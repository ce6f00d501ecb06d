package copies;

import dev.damask.Decorate;
import java.io.Serializable;

/** It is copied and written, and its clone() is that of a superclass. */
@Decorate
class Both extends Counter implements Serializable {
  private static final long serialVersionUID = 1;

  @Noted
  public void begin() {}
}
