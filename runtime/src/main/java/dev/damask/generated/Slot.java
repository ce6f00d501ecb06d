package dev.damask.generated;

import dev.damask.registry.Entry;
import dev.damask.registry.RegistryPart;

/** An entry of a registry: where in which part it is. */
public final class Slot<K extends Comparable<K>, T, P extends RegistryPart>
    implements Entry<K, T>, Comparable<Slot<K, T, P>> {

  private final K key;
  private final int order;
  private final P part;
  private final int index;

  Slot(K key, int order, P part, int index) {
    this.key = key;
    this.order = order;
    this.part = part;
    this.index = index;
  }

  /** What creates the entry. */
  public P part() {
    return part;
  }

  /** The entry's index in its part. */
  public int index() {
    return index;
  }

  @Override
  public K key() {
    return key;
  }

  @Override
  @SuppressWarnings("unchecked") // generated code lists subtypes of the root only
  public Class<? extends T> type() {
    return (Class<? extends T>) part.type(index);
  }

  @Override
  public int order() {
    return order;
  }

  /** By order, then by key; no two of a registry are equal in both. */
  @Override
  public int compareTo(Slot<K, T, P> other) {
    int byOrder = Integer.compare(order, other.order);
    return byOrder != 0 ? byOrder : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key.toString();
  }
}
