package shop;

import jakarta.validation.Valid;

/** Holds what its subclass is: only there is it known where {@code @Valid} leads. */
abstract class Versioned<T> {
  @Valid private T previous;

  public T getPrevious() {
    return previous;
  }

  public void setPrevious(T previous) {
    this.previous = previous;
  }
}
