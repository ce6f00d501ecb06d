package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@Decorate
public class Bounds<K extends Comparable<? super K> & Serializable, V extends List<K>> {

  protected final Map<K, V> entries;

  public <C extends Comparator<? super K> & Serializable> Bounds(Map<K, V> entries, C order) {
    this.entries = entries;
  }

  @Timed
  public <T extends Comparable<? super T>> T largest(List<? extends T> items) {
    return items.get(0);
  }

  @Retry
  public <E extends Enum<E>> E named(Class<E> type, String name) {
    return Enum.valueOf(type, name);
  }

  @Cached
  public <A extends K, B extends A> Map<A, ? extends List<? super B>> narrow(A first, B second) {
    return Map.of(first, List.of(first));
  }

  /** Its type variable hides that of the class. */
  @Logged
  public <K> K hide(K hiding, V own) {
    return hiding;
  }

  @Logged
  public <R, S extends Function<? super V, ? extends R>> R apply(K key, S function) {
    return function.apply(entries.get(key));
  }
}
