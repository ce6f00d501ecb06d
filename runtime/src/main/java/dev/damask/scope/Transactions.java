package dev.damask.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * JDBC transactions that belong to the thread that begins them, so that what runs on it finds their
 * connection without being handed it.
 *
 * <pre>{@code
 * private final Transactions transactions = Transactions.on(dataSource);
 *
 * @Within("transaction")
 * public void transfer(String from, String to, int amount) throws SQLException {
 *   withdraw(transactions.connection(), from, amount);
 *   deposit(transactions.connection(), to, amount);
 * }
 *
 * TransactionScope transaction() throws SQLException {
 *   return transactions.begin();
 * }
 * }</pre>
 *
 * <p>The first transaction of a thread has a connection of its own, which its end closes, having
 * put back what it changed of it: auto-commit, isolation and read-only, so that a pool gets it as
 * it was. One begun while another is open on the thread joins that: it is on the same connection,
 * begins at a savepoint, and its rollback goes back to there and no further. Where a transaction
 * ends before one that has joined it, the one that joined is rolled back first.
 *
 * <p>Two objects of this class have transactions of their own, on one {@code DataSource} too. Other
 * threads, those of {@code @ForEach} too, have others or none. What {@link #begin} returns is for
 * its thread to use and to close; where another one closes it, the thread has none any more. Safe
 * for use by several threads.
 */
public final class Transactions {

  private final DataSource dataSource;

  /** The innermost one of a thread, open or not. */
  @SuppressWarnings("ThreadLocalUsage") // Each object has transactions of its own.
  private final ThreadLocal<@Nullable Begun> innermost = new ThreadLocal<>();

  private Transactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Those on the connections of a data source, such as a pool. */
  public static Transactions on(DataSource dataSource) {
    return new Transactions(Objects.requireNonNull(dataSource, "dataSource"));
  }

  /**
   * Begins a transaction of the kind that its connection is for; inside another one, joins that.
   *
   * @throws SQLException if there is no connection, or the transaction cannot begin; a connection
   *     that was opened for it is closed then
   */
  public TransactionScope begin() throws SQLException {
    return begin(null);
  }

  /**
   * Begins a transaction of a kind; inside another one, joins that, which has to be of the same
   * kind: a transaction that is under way cannot be changed.
   *
   * @param isolation a constant of {@link Connection} such as {@link
   *     Connection#TRANSACTION_SERIALIZABLE}
   * @param readOnly what the database is told; whether it then refuses to write is its own matter
   * @throws IllegalArgumentException if that is no isolation, or the one without transactions
   * @throws IllegalStateException inside a transaction of another kind
   * @throws SQLException as of {@link #begin()}
   */
  public TransactionScope begin(int isolation, boolean readOnly) throws SQLException {
    return begin(new TransactionKind(isolation, readOnly));
  }

  /**
   * The connection of the thread's transaction, which ends with that: it is neither to be closed
   * nor to be told to commit or to roll back.
   *
   * @throws IllegalStateException if no transaction is open on this thread
   */
  public Connection connection() {
    Begun current = current();
    if (current == null) {
      throw new IllegalStateException("No transaction is open on this thread");
    }
    return current.scope.connection();
  }

  private TransactionScope begin(@Nullable TransactionKind kind) throws SQLException {
    Begun outer = current();
    Begun begun =
        outer == null
            ? new Begun(TransactionScope.begin(dataSource, kind), kind, null)
            : outer.join(kind);
    innermost.set(begun);
    return begun.scope;
  }

  /** The innermost one that is open. */
  private @Nullable Begun current() {
    Begun open = innermost.get();
    if (open == null || !open.scope.isClosed()) {
      return open;
    }
    while (open != null && open.scope.isClosed()) {
      open = open.outer;
    }
    if (open == null) {
      innermost.remove();
    } else {
      innermost.set(open);
    }
    return open;
  }

  /**
   * A transaction.
   *
   * @param kind null if none was asked for
   * @param outer the one that it has joined
   */
  private record Begun(
      TransactionScope scope, @Nullable TransactionKind kind, @Nullable Begun outer) {

    Begun join(@Nullable TransactionKind asked) throws SQLException {
      if (asked != null) {
        TransactionKind own = kind == null ? TransactionKind.of(scope.connection()) : kind;
        if (!asked.equals(own)) {
          throw new IllegalStateException(
              "A transaction (" + asked + ") cannot join one that is under way (" + own + ")");
        }
      }
      return new Begun(scope.join(), kind, this);
    }
  }
}
