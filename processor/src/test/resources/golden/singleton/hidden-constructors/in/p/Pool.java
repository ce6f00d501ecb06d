package p;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.decorate.Timed;
import java.util.List;

/** Only the class itself can call a constructor that takes something private. */
@Singleton
public class Pool {
  private static class Key {}

  public Pool(String name) {}

  protected Pool(Key key) {}

  Pool(List<Key[]> keys, int size) {}

  @Singleton
  @Decorate
  public static class Decorated {
    Decorated() {}

    Decorated(Key key) {}

    @Timed
    public void run() {}
  }
}
