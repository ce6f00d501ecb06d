package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import java.util.List;
import java.util.Map;

public class Outer {

  @Decorate
  public static class Static {
    @Timed
    public Static self(Static other, Deep.Deeper deeper) {
      return other;
    }
  }

  @Decorate
  protected static class Guarded {
    protected Guarded(int number) {}

    @Logged
    protected Guarded guarded() {
      return this;
    }
  }

  static class Deep {
    @Decorate
    interface Deeper {
      @Timed
      Map.Entry<Deeper, Static> entry();
    }
  }

  @Decorate
  static class Out_er<Static> {
    @Cached
    List<Static> list(Static key) {
      return List.of(key);
    }
  }
}
