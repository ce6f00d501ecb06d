package dev.damask.scope;

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
 * <p>What is not told {@link #succeed} is rolled back by {@link #close}. Auto-commit is restored at
 * the end; only where the rollback failed it stays off, because turning it on would commit. A
 * connection is closed if the scope opened it.
 *
 * <p>A scope begun on the connection of another one that is still open is nested: it begins at a
 * savepoint, its rollback goes back to there and no further, and what it commits is committed
 * together with the outer one. It is closed before the outer one is.
 *
 * <p>Not safe for use by several threads at once; nor is its connection.
 */
public final class TransactionScope implements Scope {

  private enum State {
    OPEN,
    /** Committed, or rolled back. */
    ENDED,
    /** The rollback failed: what was done may still be there. */
    BROKEN
  }

  private final Connection connection;
  private final boolean isOpenedHere;
  private final boolean autoCommit;
  private final @Nullable Savepoint savepoint;
  private State state = State.OPEN;
  private boolean isClosed;

  private TransactionScope(Connection connection, boolean isOpenedHere) throws SQLException {
    this.connection = connection;
    this.isOpenedHere = isOpenedHere;
    boolean isNested = !OpenTransactions.add(connection);
    try {
      this.autoCommit = connection.getAutoCommit();
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
    Connection connection = dataSource.getConnection();
    try {
      return new TransactionScope(connection, true);
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
    return new TransactionScope(Objects.requireNonNull(connection, "connection"), false);
  }

  /** The connection whose work the transaction is. */
  public Connection connection() {
    return connection;
  }

  /**
   * Commits. Where that fails, {@link #close} rolls back.
   *
   * @throws IllegalStateException if the transaction has ended
   */
  @Override
  public void succeed() throws SQLException {
    if (state != State.OPEN || isClosed) {
      throw new IllegalStateException("The transaction has ended");
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
      rollBack();
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
      rollBack();
    }
    if (autoCommit && state == State.ENDED) {
      connection.setAutoCommit(true);
    }
  }

  private void rollBack() throws SQLException {
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

  private static void close(Connection connection, Throwable failure) {
    try {
      connection.close();
    } catch (Throwable e) {
      Suppressed.add(e, failure);
    }
  }
}
