package meant;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

class Types {
  /** What is created by its delegating wrapper is no bypass. */
  @Decorate
  interface Rates {
    @Timed
    double rate();
  }

  @Validated
  record User(@NotNull String name) {}

  @Singleton
  static class Database {}

  static class Plain {}

  static final class Fixed implements Rates {
    @Override
    public double rate() {
      return 1;
    }
  }
}
