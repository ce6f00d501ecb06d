package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Within;

/** The types of scopes are generated in the same compilation, its own too. */
@Decorate
class Door implements AutoCloseable {

  @Within("open")
  void enter() {}

  @Within("window")
  void look(int floor) {}

  DoorDecorated open() {
    return new DoorDecorated();
  }

  WindowDecorated window(int floor) {
    return new WindowDecorated();
  }

  @Override
  public void close() {}

  /** An inner class opens scopes of its own. */
  @Decorate
  class Handle<T> {

    @Within("hold")
    void turn(T by) {}

    GrilleDecorated<T> hold(T by) {
      return new GrilleDecorated<>();
    }
  }
}
