package dev.damask.scope;

import dev.damask.generated.Suppressed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a transaction asks of its connection. */
record TransactionKind(int isolation, boolean readOnly) {

  private static final Map<Integer, String> ISOLATIONS =
      Map.of(
          Connection.TRANSACTION_READ_UNCOMMITTED, "read uncommitted",
          Connection.TRANSACTION_READ_COMMITTED, "read committed",
          Connection.TRANSACTION_REPEATABLE_READ, "repeatable read",
          Connection.TRANSACTION_SERIALIZABLE, "serializable");

  TransactionKind {
    if (!ISOLATIONS.containsKey(isolation)) {
      throw new IllegalArgumentException(isolation + " is no isolation of a transaction");
    }
  }

  /** What a connection is for as it is; what its driver calls no isolation goes as the weakest. */
  static TransactionKind of(Connection connection) throws SQLException {
    int isolation = connection.getTransactionIsolation();
    return new TransactionKind(
        ISOLATIONS.containsKey(isolation) ? isolation : Connection.TRANSACTION_READ_UNCOMMITTED,
        connection.isReadOnly());
  }

  /**
   * Changes a connection on which nothing is under way.
   *
   * @return what it was before
   */
  Former demand(Connection connection) throws SQLException {
    Integer formerIsolation = null;
    Boolean wasReadOnly = null;
    try {
      if (connection.isReadOnly() != readOnly) {
        connection.setReadOnly(readOnly);
        wasReadOnly = !readOnly;
      }
      int before = connection.getTransactionIsolation();
      if (before != isolation) {
        connection.setTransactionIsolation(isolation);
        formerIsolation = before;
      }
      return new Former(formerIsolation, wasReadOnly);
    } catch (Throwable failure) {
      new Former(formerIsolation, wasReadOnly).putBackAfter(failure, connection);
      throw failure;
    }
  }

  @Override
  public String toString() {
    return ISOLATIONS.get(isolation) + (readOnly ? ", read-only" : ", not read-only");
  }

  /**
   * What a connection was before it was changed.
   *
   * @param isolation null if that was not changed
   * @param readOnly null if that was not changed
   */
  record Former(@Nullable Integer isolation, @Nullable Boolean readOnly) {

    static final Former UNCHANGED = new Former(null, null);

    void putBack(Connection connection) throws SQLException {
      if (isolation != null) {
        connection.setTransactionIsolation(isolation);
      }
      if (readOnly != null) {
        connection.setReadOnly(readOnly);
      }
    }

    void putBackAfter(Throwable failure, Connection connection) {
      try {
        putBack(connection);
      } catch (Throwable e) {
        Suppressed.add(e, failure);
      }
    }
  }
}
