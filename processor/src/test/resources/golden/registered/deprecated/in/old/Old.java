package old;

import dev.damask.Registered;

/** @deprecated */
@Deprecated
@Registered
public interface Old {
  /** @deprecated */
  @Deprecated(forRemoval = true)
  class Doomed implements Old {}
}
