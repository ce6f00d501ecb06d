package marked;

import dev.damask.Singleton;

@Singleton
class Clock {
  int hour() {
    return 12;
  }

  static int use() throws Exception {
    try (AutoCloseable closing = ClockSingleton.override(new Clock())) {
      assert closing != null;
      return ClockSingleton.instance().hour();
    }
  }
}
