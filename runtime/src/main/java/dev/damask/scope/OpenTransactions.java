package dev.damask.scope;

import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections on which transactions are open, by which nested ones are told from others. */
final class OpenTransactions {

  private static final Set<Key> OPEN = ConcurrentHashMap.newKeySet();

  private OpenTransactions() {}

  /** Whether it was not there before. */
  static boolean add(Connection connection) {
    return OPEN.add(new Key(connection));
  }

  static void remove(Connection connection) {
    OPEN.remove(new Key(connection));
  }

  /** A connection that equals itself only, whatever its driver says. */
  private record Key(Connection connection) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.connection == connection;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(connection);
    }
  }
}
