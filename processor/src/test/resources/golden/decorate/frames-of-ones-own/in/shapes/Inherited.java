package shapes;

import base.Noted;
import dev.damask.Decorate;

/** What is inherited is called by the types of its declaration. */
@Decorate
class Inherited extends Middle<Integer> {

  /** Overrides nothing but the name. */
  @Noted
  String put(Object other) {
    return "";
  }
}
