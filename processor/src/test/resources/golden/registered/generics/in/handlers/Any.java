package handlers;

class Any<T extends Comparable<? super T>> implements Handler<T> {
  @Override
  public void handle(T value) {}
}
