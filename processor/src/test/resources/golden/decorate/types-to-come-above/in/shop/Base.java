package shop;

import java.util.List;
import java.util.function.Supplier;

abstract class Base<T> implements Supplier<T> {

  public T self(T item) {
    return item;
  }

  public List<T> all(List<? extends T> items) {
    return List.copyOf(items);
  }
}
