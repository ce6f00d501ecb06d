package bank;

import dev.damask.scope.Scope;

public interface Locking<K> {
  default Scope locked(K key) throws InterruptedException {
    return () -> {};
  }

  static Scope global() {
    return () -> {};
  }
}
