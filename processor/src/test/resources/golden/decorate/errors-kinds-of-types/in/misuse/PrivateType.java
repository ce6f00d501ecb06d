package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

class PrivateType {

  @Decorate // ERROR PrivateClass
  private static class Secret {
    @Timed
    void first() {}
  }

  private static class Around {
    @Decorate // ERROR PrivateClass
    static class Inside {
      @Timed
      void first() {}
    }

    @Decorate // ERROR PrivateClass
    interface Interface {
      @Timed
      void first();
    }
  }

  @Decorate
  static class NotSecret {
    @Timed
    void first() {}
  }

  /** Keeps the compiler from calling them unused. */
  static Object use() {
    return List.of(new Secret(), new Around());
  }
}
