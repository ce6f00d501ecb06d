package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

@Decorate
class Window implements Scope {

  @Within("door")
  void open() {}

  DoorDecorated door() {
    return new DoorDecorated();
  }

  @Override
  public void close() {}
}
