package shop;

abstract class Middle<A, T> extends Base<T> {

  public A other() {
    throw new IllegalStateException();
  }
}
