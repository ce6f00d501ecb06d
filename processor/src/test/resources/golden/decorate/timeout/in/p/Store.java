package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import dev.damask.decorate.Undecorated;
import java.io.Serializable;

/** All of its methods in time, copies and what is read from streams too. */
@Decorate
@Timeout("3s")
public class Store<K extends Comparable<K>> implements Cloneable, Serializable {

  private static final long serialVersionUID = 1;

  public K get(K key) {
    return key;
  }

  @Timeout("10s")
  @Timed
  public void put(K key) throws InterruptedException {}

  @Undecorated
  public int size() {
    return 0;
  }

  @Override
  public Store<K> clone() throws CloneNotSupportedException {
    @SuppressWarnings("unchecked")
    Store<K> copy = (Store<K>) super.clone();
    return copy;
  }
}
