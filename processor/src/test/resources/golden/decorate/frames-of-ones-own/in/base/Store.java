package base;

import dev.damask.Decorate;
import java.util.Map;

/** A class whose methods are declared otherwise than they are seen. */
@Decorate
public abstract class Store<K extends Comparable<K>, V, S extends Hidden> {

  @Noted
  protected V put(K key, V value) {
    return value;
  }

  @Noted
  protected V[] all(V[] values, Map<K, V> entries) {
    return values;
  }

  /** Elsewhere, generated code cannot name what this takes. */
  @Noted
  public void hide(S some) {}
}
