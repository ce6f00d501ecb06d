package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** It says itself which one it means. */
@Decorate
@Timed
interface Told extends Plain, Generic<String> {
  @Override
  String join(String first, String second);
}
