package misuse;

import dev.damask.Registered;

class Outer {
  @Registered // ERROR PrivateRoot
  private interface Hidden {}

  @Registered
  protected interface Shielded {}

  static class Both implements Hidden, Shielded {}
}
