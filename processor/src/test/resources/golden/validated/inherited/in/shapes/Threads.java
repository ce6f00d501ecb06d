package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

/** To ecj, a type variable with a constraint is another one, and what it stands for another type. */
class Threads {

  interface Stateful<E extends Enum<E>> {
    @NotNull
    E getState();

    void setState(E state);
  }

  @Validated
  abstract static class Watched implements Stateful<Thread.State> {
    Watched(int number) {}
  }

  interface Bag<E> {
    void put(E element);
  }

  static class Box<E> implements Bag<E> {
    @Override
    public void put(E element) {}
  }

  @Validated
  static class Names<T> extends Box<@NotNull T> {
    @NotNull T top;
  }
}
