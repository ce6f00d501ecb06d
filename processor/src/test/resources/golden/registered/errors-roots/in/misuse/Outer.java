package misuse;

import dev.damask.Registered;

class Outer {
  @Registered // ERROR PrivateRoot
  private interface Hidden {}

  @Registered
  protected interface Shielded {}

  @Registered // ERROR InnerRoot
  abstract class Inner {}

  @Registered
  abstract static class Nested {}

  static class Both implements Hidden, Shielded {}
}
