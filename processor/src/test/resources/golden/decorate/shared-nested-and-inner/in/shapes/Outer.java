package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import java.util.List;
import java.util.Optional;

class Outer<T> {

  record Own(String name, Deep deep) {
    record Deep(int depth, Optional<Own> around) {}
  }

  enum Level {
    LOW,
    HIGH
  }

  /** An inner class: its objects have one around them. */
  @Decorate
  class Inner {

    @Cached(shared = true)
    Own.Deep deep(Level level) {
      return new Own.Deep(level.ordinal(), Optional.empty());
    }

    @Evicts(value = "deep", onFailure = Evicts.OnFailure.THROW)
    void forget(Level level) {}
  }

  /** A static one, with a name that a generated type could have. */
  @Decorate
  static class LoadForm {

    record ByteWriter(String out) {}

    @Cached(shared = true, localTtl = "1s")
    List<ByteWriter> load(Own in, ByteWriter... out) {
      return List.of(out);
    }

    @Decorate
    static class Deeper<K extends Comparable<K>> {
      @Cached(shared = true, stats = true)
      protected Level level(String name) {
        return Level.LOW;
      }
    }
  }
}
