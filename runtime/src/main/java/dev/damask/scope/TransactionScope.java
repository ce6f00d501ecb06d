package dev.damask.scope;

import dev.damask.generated.SafeLogger;
import dev.damask.generated.Suppressed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC transaction: committed when the work succeeds, rolled back on every failure, checked ones
 * and errors too.
 *
 * <pre>{@code
 * try (TransactionScope transaction = TransactionScope.begin(dataSource)) {
 *   transfer(transaction.connection());
 *   transaction.succeed();
 * }
 * }</pre>
 *
 * <p>What is not told {@link #succeed} is rolled back by {@link #close}. Each rollback is a warning
 * on this class's logger with its reason: the failure, or that nobody told of success. Auto-commit
 * is restored at the end; only where the rollback failed it stays off, because turning it on would
 * commit. A connection is closed if the scope opened it.
 *
 * <p>A scope begun on the connection of another one that is still open is nested: it begins at a
 * savepoint, its rollback goes back to there and no further, and what it commits is committed
 * together with the outer one. It is closed before the outer one is.
 *
 * <p>{@link Transactions} begins those that belong to a thread. Not safe for use by several threads
 * at once; nor is its connection.
 */
public final class TransactionScope implements Scope {

  private enum State {
    OPEN,
    /** Committed, or rolled back. */
    ENDED,
    /** The rollback failed: what was done may still be there. */
    BROKEN
  }

  private static final SafeLogger LOGGER = SafeLogger.of(TransactionScope.class);

  private final Connection connection;
  private final boolean isOpenedHere;
  private final boolean autoCommit;
  private final TransactionKind.Former former;
  private final @Nullable Savepoint savepoint;
  private State state = State.OPEN;

  /** Its thread may have been another than the one that closes it. */
  private volatile boolean isClosed;

  /** The last that joined it. */
  private @Nullable TransactionScope joined;

  private TransactionScope(
      Connection connection, boolean isOpenedHere, @Nullable TransactionKind kind)
      throws SQLException {
    this.connection = connection;
    this.isOpenedHere = isOpenedHere;
    boolean isNested = !OpenTransactions.add(connection);
    try {
      this.autoCommit = connection.getAutoCommit();
      this.former = kind == null ? TransactionKind.Former.UNCHANGED : kind.demand(connection);
      this.savepoint = isNested ? connection.setSavepoint() : null;
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
    } catch (Throwable failure) {
      if (!isNested) {
        OpenTransactions.remove(connection);
      }
      throw failure;
    }
  }

  /**
   * Begins a transaction on a connection of its own.
   *
   * @throws SQLException if there is no connection, or the transaction cannot begin; the connection
   *     is closed then
   */
  public static TransactionScope begin(DataSource dataSource) throws SQLException {
    return begin(dataSource, null);
  }

  /**
   * As {@link #begin(DataSource)}.
   *
   * @param kind null for what the connection has
   */
  static TransactionScope begin(DataSource dataSource, @Nullable TransactionKind kind)
      throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      return new TransactionScope(connection, true, kind);
    } catch (Throwable failure) {
      close(connection, failure);
      throw failure;
    }
  }

  /**
   * Begins a transaction, or a nested one, on a connection that stays open.
   *
   * @throws SQLException if the transaction cannot begin
   */
  public static TransactionScope begin(Connection connection) throws SQLException {
    return new TransactionScope(Objects.requireNonNull(connection, "connection"), false, null);
  }

  /** Begins one that is nested in this, and closed before it. */
  TransactionScope join() throws SQLException {
    TransactionScope begun = begin(connection);
    joined = begun;
    return begun;
  }

  /** The connection whose work the transaction is. */
  public Connection connection() {
    return connection;
  }

  /**
   * Commits. Where that fails, {@link #close} rolls back.
   *
   * @throws IllegalStateException if the transaction has ended, or one of {@link Transactions} that
   *     has joined it has not
   */
  @Override
  public void succeed() throws SQLException {
    if (state != State.OPEN || isClosed) {
      throw new IllegalStateException("The transaction has ended");
    }
    if (joined != null && !joined.isClosed) {
      throw new IllegalStateException("A transaction that has joined this one is still open");
    }
    if (savepoint == null) {
      connection.commit();
    } else {
      release(savepoint);
    }
    state = State.ENDED;
  }

  /** Rolls back, unless the transaction has ended. */
  @Override
  public void fail(Throwable failure) throws SQLException {
    if (state == State.OPEN && !isClosed) {
      rollBack(failure);
    }
  }

  /**
   * Rolls back unless the transaction has ended, restores auto-commit, and closes the connection if
   * the scope opened it. Does nothing when it is called again.
   */
  @Override
  public void close() throws SQLException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      if (joined != null) {
        joined.close();
      }
    } catch (Throwable failure) {
      try {
        endAndClose();
      } catch (Throwable e) {
        Suppressed.add(e, failure);
      }
      throw failure;
    }
    endAndClose();
  }

  private void endAndClose() throws SQLException {
    try {
      end();
    } catch (Throwable failure) {
      if (isOpenedHere) {
        close(connection, failure);
      }
      throw failure;
    }
    if (isOpenedHere) {
      connection.close();
    }
  }

  private void end() throws SQLException {
    if (savepoint == null) {
      OpenTransactions.remove(connection);
    }
    if (state == State.OPEN) {
      rollBack("closed without succeed()");
    }
    if (autoCommit && state == State.ENDED) {
      connection.setAutoCommit(true);
    }
    former.putBack(connection);
  }

  private void rollBack(Object reason) throws SQLException {
    LOGGER.warn("{}: {}", savepoint == null ? "rolled back" : "rolled back to a savepoint", reason);
    state = State.BROKEN;
    if (savepoint == null) {
      connection.rollback();
    } else {
      connection.rollback(savepoint);
    }
    state = State.ENDED;
  }

  private void release(Savepoint released) throws SQLException {
    try {
      connection.releaseSavepoint(released);
    } catch (SQLFeatureNotSupportedException e) {
      // Some databases release it at the end of the transaction only.
    }
  }

  boolean isClosed() {
    return isClosed;
  }

  private static void close(Connection connection, Throwable failure) {
    try {
      connection.close();
    } catch (Throwable e) {
      Suppressed.add(e, failure);
    }
  }
}
