package dev.damask.scope;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions on a real database. */
final class TransactionScopeTest {

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private final DataSource dataSource = dataSource(url);
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection(url);
    execute(connection, "create table entries (name varchar primary key)");
  }

  @AfterEach
  void drop() throws SQLException {
    execute(connection, "shutdown");
  }

  @Test
  void successCommits() throws SQLException {
    Connection used;
    try (TransactionScope scope = TransactionScope.begin(dataSource)) {
      used = scope.connection();
      assertThat(used.getAutoCommit()).isFalse();
      insert(used, "a");
      assertThat(entries()).isEmpty();
      scope.succeed();
      assertThat(entries()).containsExactly("a");
    }
    assertThat(used.isClosed()).isTrue();
    assertThat(entries()).containsExactly("a");
  }

  @Test
  void everyFailureRollsBack() throws SQLException {
    for (Throwable failure :
        List.of(new SQLException(), new RuntimeException(), new Error(), new Exception())) {
      TransactionScope scope = TransactionScope.begin(dataSource);
      insert(scope.connection(), "a");
      scope.fail(failure);
      scope.close();
      assertThat(scope.connection().isClosed()).isTrue();
      assertThat(entries()).isEmpty();
      assertThat(failure.getSuppressed()).isEmpty();
    }
  }

  @Test
  void whatIsNotToldSuccessIsRolledBack() throws SQLException {
    try (TransactionScope scope = TransactionScope.begin(dataSource)) {
      insert(scope.connection(), "a");
    }
    assertThat(entries()).isEmpty();
  }

  @Test
  void aGivenConnectionStaysOpenAndGetsItsAutoCommitBack() throws SQLException {
    for (boolean autoCommit : List.of(true, false)) {
      for (boolean success : List.of(true, false)) {
        connection.setAutoCommit(autoCommit);
        try (TransactionScope scope = TransactionScope.begin(connection)) {
          assertThat(scope.connection()).isSameInstanceAs(connection);
          assertThat(connection.getAutoCommit()).isFalse();
          insert(connection, "a");
          if (success) {
            scope.succeed();
          }
        }
        assertThat(connection.isClosed()).isFalse();
        assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
        connection.rollback();
        assertThat(entries()).hasSize(success ? 1 : 0);
        execute(connection, "delete from entries");
        connection.setAutoCommit(true);
      }
    }
  }

  @Test
  void successComesOnceAndNoFailureAfterIt() throws SQLException {
    try (TransactionScope scope = TransactionScope.begin(connection)) {
      scope.succeed();
      assertThrows(IllegalStateException.class, scope::succeed);
      scope.fail(new Exception());
    }
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void closingTwiceIsClosingOnce() throws SQLException {
    TransactionScope scope = TransactionScope.begin(connection);
    insert(connection, "a");
    scope.close();
    insert(connection, "b");
    scope.close();
    scope.fail(new Exception());
    assertThat(entries()).containsExactly("b");
    assertThrows(IllegalStateException.class, scope::succeed);
  }

  @Test
  void aNestedOneThatSucceedsIsCommittedWithTheOuterOne() throws SQLException {
    try (TransactionScope outer = TransactionScope.begin(connection)) {
      insert(connection, "outer");
      try (TransactionScope inner = TransactionScope.begin(connection)) {
        insert(connection, "inner");
        inner.succeed();
      }
      assertThat(connection.getAutoCommit()).isFalse();
      assertThat(entries()).isEmpty();
      outer.succeed();
    }
    assertThat(entries()).containsExactly("inner", "outer");
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void aNestedOneThatFailsLeavesTheOuterOneAlone() throws SQLException {
    try (TransactionScope outer = TransactionScope.begin(dataSource)) {
      insert(outer.connection(), "before");
      try (TransactionScope inner = TransactionScope.begin(outer.connection())) {
        insert(inner.connection(), "inner");
        try (TransactionScope innermost = TransactionScope.begin(inner.connection())) {
          insert(innermost.connection(), "innermost");
          innermost.succeed();
        }
      }
      assertThat(outer.connection().isClosed()).isFalse();
      insert(outer.connection(), "after");
      outer.succeed();
    }
    assertThat(entries()).containsExactly("after", "before");
  }

  @Test
  void anOuterOneThatFailsTakesTheNestedOneWithIt() throws SQLException {
    try (TransactionScope outer = TransactionScope.begin(connection)) {
      try (TransactionScope inner = TransactionScope.begin(connection)) {
        insert(connection, "inner");
        inner.succeed();
      }
      outer.fail(new Exception());
    }
    assertThat(entries()).isEmpty();
  }

  @Test
  void theNextOnTheSameConnectionIsNotNested() throws SQLException {
    for (String name : List.of("a", "b")) {
      try (TransactionScope scope = TransactionScope.begin(connection)) {
        insert(connection, name);
        scope.succeed();
      }
      assertThat(entries()).contains(name);
    }
  }

  @Test
  void nothingBeginsOnNothing() {
    assertThrows(NullPointerException.class, () -> TransactionScope.begin((Connection) null));
    assertThrows(NullPointerException.class, () -> TransactionScope.begin((DataSource) null));
  }

  private List<String> entries() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement();
        ResultSet rows = statement.executeQuery("select name from entries order by name")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static void insert(Connection connection, String name) throws SQLException {
    execute(connection, "insert into entries values ('" + name + "')");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static DataSource dataSource(String url) {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(url);
    return dataSource;
  }
}
