package shapes;

import base.Noted;
import dev.damask.Decorate;
import java.util.List;

/** Generated code names what it has to. */
@Decorate
class Deprecations {

  @Deprecated
  @Noted
  void old(Old old) {}

  @SuppressWarnings("rawtypes")
  @Noted
  List raw(List some) {
    return some;
  }
}
