package old;

import dev.damask.Registered;

@Registered
public interface Current {
  /** @deprecated */
  @Deprecated
  class Former implements Current {}

  class Partly implements Current {
    /** @deprecated */
    @Deprecated
    public Partly() {}
  }
}
