package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

@Decorate
class Cycles {
  @Within("self") // ERROR ScopeCycle
  Scope self() {
    return () -> {};
  }

  @Within("second") // ERROR ScopeCycle
  Scope first() {
    return () -> {};
  }

  @Within("third")
  Scope second() {
    return () -> {};
  }

  @Within("first")
  Scope third() {
    return () -> {};
  }

  @Within("first")
  void leadsThere() {}

  @Within("inner")
  Scope outer() {
    return () -> {};
  }

  Scope inner() {
    return () -> {};
  }

  @Within("overloaded")
  Scope overloaded(String name) {
    return () -> {};
  }

  Scope overloaded() {
    return () -> {};
  }

  @Within("outer")
  void fine() {}
}
