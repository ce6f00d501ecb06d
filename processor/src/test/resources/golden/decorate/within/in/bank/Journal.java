package bank;

import dev.damask.scope.Scope;

interface Journal<E> {

  AutoCloseable written(E entry);

  /** Static methods of interfaces are not inherited. */
  static Scope opened() {
    return () -> {};
  }

  default Scope counted(E entry) {
    return () -> {};
  }
}
