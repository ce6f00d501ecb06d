package names;

import dev.damask.Singleton;

final class A {
  static final class B_C {
    @Singleton
    static class D {}
  }
}
