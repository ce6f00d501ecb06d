package misuse;

import dev.damask.Singleton;

class Leaks {
  @Singleton(closeAtExit = true) // ERROR NotCloseable
  static class Open {
    public void close() {}
  }

  @Singleton(closeAtExit = true)
  static class Closed implements java.io.Closeable {
    @Override
    public void close() {}
  }

  @Singleton(closeAtExit = true)
  static class Inherits extends Closed {}

  @Singleton(closeAtExit = false)
  static class Off {}
}
