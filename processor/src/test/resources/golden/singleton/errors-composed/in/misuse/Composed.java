package misuse;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.decorate.Timed;

/** What cannot be decorated is a singleton all the same. */
class Composed {
  @Singleton
  @Decorate // ERROR FinalClass
  static final class Final {
    @Timed
    void run() {}
  }

  @Singleton
  @Decorate // ERROR RecordClass
  record Point(int x) {
    @Timed
    void run() {}
  }

  @Decorate
  @Singleton // ERROR AbstractSingleton
  abstract static class Half {
    @Timed
    void run() {}
  }

  @Singleton
  @Decorate // ERROR NothingToDecorate
  static class Bare {}

  @Singleton
  @Decorate
  static sealed class Open permits Composed_OpenDecorated {
    @Timed
    void run() {}
  }
}
