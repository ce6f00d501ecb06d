package dev.damask.scope;

import static com.google.common.truth.Truth.assertThat;
import static java.sql.Connection.TRANSACTION_READ_COMMITTED;
import static java.sql.Connection.TRANSACTION_SERIALIZABLE;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.damask.testing.CapturedLog;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions of a thread, on a pool of connections to a real database. */
final class TransactionsTest {

  private final HikariDataSource pool = pool();
  private final Transactions transactions = Transactions.on(pool);
  private final CapturedLog log = new CapturedLog();

  @BeforeEach
  void open() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      execute(connection, "create table entries (name varchar primary key)");
    }
  }

  @AfterEach
  void close() {
    log.close();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(0);
    pool.close();
  }

  @Test
  void whatRunsOnTheThreadFindsTheConnection() throws SQLException {
    try (TransactionScope scope = transactions.begin()) {
      assertThat(transactions.connection()).isSameInstanceAs(scope.connection());
      insert("a");
      scope.succeed();
    }
    assertThat(entries()).containsExactly("a");
    assertThat(lines()).isEmpty();
  }

  @Test
  void thereIsNoConnectionWithoutATransaction() throws SQLException {
    assertThrows(IllegalStateException.class, transactions::connection);
    transactions.begin().close();
    assertThrows(IllegalStateException.class, transactions::connection);
  }

  @Test
  void oneBegunInsideAnotherJoinsIt() throws SQLException {
    try (TransactionScope outer = transactions.begin()) {
      insert("a");
      try (TransactionScope kept = transactions.begin()) {
        assertThat(kept.connection()).isSameInstanceAs(outer.connection());
        insert("b");
        kept.succeed();
      }
      try (TransactionScope undone = transactions.begin()) {
        insert("c");
        undone.fail(new IOException("full"));
      }
      assertThat(transactions.connection()).isSameInstanceAs(outer.connection());
      insert("d");
      outer.succeed();
    }
    assertThat(entries()).containsExactly("a", "b", "d");
    assertThat(lines())
        .containsExactly("WARN rolled back to a savepoint: java.io.IOException: full");
  }

  @Test
  void itsRollbackTakesWhatHasJoinedWithIt() throws SQLException {
    TransactionScope outer = transactions.begin();
    try (TransactionScope inner = transactions.begin()) {
      insert("a");
      inner.succeed();
    }
    outer.fail(new IOException("full"));
    outer.close();
    assertThat(entries()).isEmpty();
    assertThat(lines()).containsExactly("WARN rolled back: java.io.IOException: full");
  }

  @Test
  void whereItEndsFirstWhatHasJoinedIsRolledBack() throws SQLException {
    TransactionScope outer = transactions.begin();
    TransactionScope inner = transactions.begin();
    insert("a");
    assertThrows(IllegalStateException.class, outer::succeed);
    outer.close();
    inner.close();
    assertThrows(IllegalStateException.class, inner::succeed);
    assertThrows(IllegalStateException.class, transactions::connection);
    assertThat(entries()).isEmpty();
    assertThat(lines())
        .containsExactly(
            "WARN rolled back to a savepoint: closed without succeed()",
            "WARN rolled back: closed without succeed()")
        .inOrder();
  }

  @Test
  void theKindIsAskedForAndPutBack() throws SQLException {
    Connection physical;
    try (TransactionScope scope = transactions.begin(TRANSACTION_SERIALIZABLE, true)) {
      assertThat(scope.connection().getTransactionIsolation()).isEqualTo(TRANSACTION_SERIALIZABLE);
      assertThat(scope.connection().isReadOnly()).isTrue();
      physical = scope.connection().unwrap(org.h2.jdbc.JdbcConnection.class);
      transactions.begin(TRANSACTION_SERIALIZABLE, true).close();
      scope.succeed();
    }
    try (Connection connection = pool.getConnection()) {
      assertThat(connection.unwrap(org.h2.jdbc.JdbcConnection.class)).isSameInstanceAs(physical);
      assertThat(connection.getTransactionIsolation()).isEqualTo(TRANSACTION_READ_COMMITTED);
      assertThat(connection.isReadOnly()).isFalse();
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void theKindOfOneUnderWayCannotBeChanged() throws SQLException {
    try (TransactionScope outer = transactions.begin()) {
      transactions.begin(TRANSACTION_READ_COMMITTED, false).close();
      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class,
              () -> transactions.begin(TRANSACTION_SERIALIZABLE, false));
      assertThat(thrown)
          .hasMessageThat()
          .isEqualTo(
              "A transaction (serializable, not read-only) cannot join one that is under way"
                  + " (read committed, not read-only)");
      assertThrows(
          IllegalStateException.class, () -> transactions.begin(TRANSACTION_READ_COMMITTED, true));
      outer.succeed();
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> transactions.begin(Connection.TRANSACTION_NONE, false));
  }

  @Test
  void eachThreadHasItsOwn() throws SQLException {
    try (TransactionScope scope = transactions.begin()) {
      CompletableFuture<Connection> elsewhere =
          CompletableFuture.supplyAsync(
              () -> {
                assertThrows(IllegalStateException.class, transactions::connection);
                try (TransactionScope other = transactions.begin()) {
                  return other.connection();
                } catch (SQLException e) {
                  throw new AssertionError(e);
                }
              });
      assertThat(elsewhere.join()).isNotSameInstanceAs(scope.connection());
      scope.succeed();
    }
  }

  @Test
  void whereAnotherThreadClosesItTheFirstHasNone() throws SQLException {
    TransactionScope scope = transactions.begin();
    CompletableFuture.runAsync(
            () -> {
              try {
                scope.close();
              } catch (SQLException e) {
                throw new AssertionError(e);
              }
            })
        .join();
    assertThrows(IllegalStateException.class, transactions::connection);
    try (TransactionScope next = transactions.begin()) {
      assertThat(next.connection()).isNotSameInstanceAs(scope.connection());
      insert("a");
      next.succeed();
    }
    assertThat(entries()).containsExactly("a");
  }

  @Test
  void twoObjectsHaveTransactionsOfTheirOwn() throws SQLException {
    Transactions others = Transactions.on(pool);
    try (TransactionScope one = transactions.begin();
        TransactionScope other = others.begin()) {
      assertThat(other.connection()).isNotSameInstanceAs(one.connection());
      other.succeed();
      one.succeed();
    }
  }

  private void insert(String name) throws SQLException {
    execute(transactions.connection(), "insert into entries values ('" + name + "')");
  }

  private List<String> lines() {
    return log.lines().stream().filter(it -> it.startsWith("WARN ")).toList();
  }

  private List<String> entries() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from entries order by name")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    config.setMaximumPoolSize(3);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }
}
