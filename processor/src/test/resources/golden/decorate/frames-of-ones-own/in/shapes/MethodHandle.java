package shapes;

import base.Noted;
import dev.damask.Decorate;

/** Is called like what its wrapper uses. */
@Decorate
class MethodHandle {

  @Noted
  MethodHandle invokeExact(MethodHandles lookup, MethodType type) {
    return this;
  }

  static class MethodHandles {}

  static class MethodType {}
}
