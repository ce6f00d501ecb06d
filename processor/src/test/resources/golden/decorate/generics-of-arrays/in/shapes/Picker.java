package shapes;

interface Picker<T> {
  <X extends T> X pick(X item);

  <X extends T> void put(List2<X> items, T[] others);

  /** Generic, for it is no method's variable. */
  interface List2<E> {}
}
