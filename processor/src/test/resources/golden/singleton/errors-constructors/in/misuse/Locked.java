package misuse;

import dev.damask.Singleton;

@Singleton // ERROR PrivateConstructors
class Locked {
  private Locked() {}

  private Locked(int one) {}

  static Locked use() {
    return LockedSingleton.initialize(1);
  }
}
