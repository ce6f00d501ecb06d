package names;

import dev.damask.Singleton;

final class A_B {
  static final class C {
    @Singleton // ERROR GeneratedNameTwice
    static class D {}
  }
}
