package misuse;

import dev.damask.Registered;
import dev.damask.Unregistered;

class Enums {
  @Registered // ERROR EnumRegistered
  enum Marked implements Root {
    A
  }

  enum Plain implements Root { // NOTE EnumLeftOut
    A {
      @Override
      int b() {
        return 1;
      }
    };

    abstract int b();
  }

  @Unregistered
  enum Quiet implements Root {
    A
  }

  enum Unrelated {
    A
  }
}
