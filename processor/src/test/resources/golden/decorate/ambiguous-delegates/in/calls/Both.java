package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Nobody can call it by this type. */
@Decorate
interface Both extends Plain, Generic<String> {
  @Timed
  void other();
}
