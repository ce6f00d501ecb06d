package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;
import java.io.Closeable;
import java.util.List;

/** Scopes are opened by the delegate, or by what the interface inherits. */
@Decorate
public interface Store<K, V> extends Locking<K> {

  @Within("session")
  @Logged
  V load(K key);

  @Within("locked")
  <T extends V> List<T> all(K key, List<? super T> target, int... pages) throws Exception;

  @Within("locked")
  double weight(K delegate, K key);

  @Within("read")
  void write(boolean flag);

  @Within("global")
  boolean isEmpty();

  Closeable session();

  static Scope read(boolean flag) {
    return () -> {};
  }
}
