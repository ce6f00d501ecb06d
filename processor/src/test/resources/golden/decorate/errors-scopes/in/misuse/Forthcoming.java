package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Within;

@Decorate
class Forthcoming {
  @Within("open") // ERROR ScopeResult
  void run() {}

  ForthcomingDecorated open() {
    return new ForthcomingDecorated();
  }
}
