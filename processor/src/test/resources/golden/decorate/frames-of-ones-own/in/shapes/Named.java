package shapes;

import base.Noted;
import dev.damask.Decorate;

/** An interface whose default method is decorated where nothing overrides it. */
@Decorate
interface Named {

  @Noted
  default String name(Object... parts) {
    return "";
  }
}
