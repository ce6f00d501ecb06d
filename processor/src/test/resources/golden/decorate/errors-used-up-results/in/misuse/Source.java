package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;
import java.util.Iterator;
import java.util.List;

@Decorate
abstract class Source<T> {
  @Cached
  public T all() {
    return null;
  }

  @Decorate // ERROR CachedOneShot
  static class Once extends Source<Iterator<String>> {
    @Timed
    public void more() {}
  }

  @Decorate
  static class Often extends Source<List<String>> {
    @Timed
    public void more() {}
  }

  @Decorate
  static class Itself extends Source<Iterator<String>> {
    @Override
    @Timed
    public Iterator<String> all() {
      return null;
    }
  }

  @Decorate
  interface Read<T> {
    @Cached
    T read();
  }

  @Decorate // ERROR CachedOneShot
  interface ReadOnce extends Read<Iterator<String>> {}
}
