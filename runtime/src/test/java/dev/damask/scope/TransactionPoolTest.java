package dev.damask.scope;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.damask.testing.CapturedLog;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many transactions of every kind on a pool smaller than the number of threads. */
final class TransactionPoolTest {

  private static final int THREADS = 8;
  private static final int TRANSACTIONS = 10_000;
  private static final int KINDS = 5;

  /** Begins a transaction, which may be nested in one that is open on the thread. */
  private interface Opening {
    TransactionScope open(@Nullable TransactionScope outer) throws SQLException;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noConnectionLeaksAndJustTheSuccessesStay(boolean autoCommit) throws Exception {
    check(
        autoCommit,
        pool ->
            outer ->
                outer == null
                    ? TransactionScope.begin(pool)
                    : TransactionScope.begin(outer.connection()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noneLeaksOfThoseThatBelongToThreads(boolean autoCommit) throws Exception {
    check(
        autoCommit,
        pool -> {
          Transactions transactions = Transactions.on(pool);
          return outer -> transactions.begin();
        });
  }

  private static void check(boolean autoCommit, Function<DataSource, Opening> openings)
      throws Exception {
    try (HikariDataSource pool = new HikariDataSource(config(autoCommit));
        CapturedLog log = new CapturedLog()) {
      Opening opening = openings.apply(pool);
      execute(pool, "create table entries (id int primary key)");
      ExecutorService executor = Executors.newFixedThreadPool(THREADS);
      try {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < TRANSACTIONS; i++) {
          int id = i;
          tasks.add(() -> run(opening, id));
        }
        for (Future<Void> done : executor.invokeAll(tasks)) {
          done.get();
        }
      } finally {
        executor.shutdownNow();
      }
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(0);
      // Of each five, one is committed, and one more with the nested one in it undone.
      assertThat(count(pool, "mod(id, 5) = 0")).isEqualTo(TRANSACTIONS / KINDS);
      assertThat(count(pool, "id >= 0")).isEqualTo(2 * TRANSACTIONS / KINDS);
      assertThat(count(pool, "id < 0")).isEqualTo(0);
      try (Connection connection = pool.getConnection()) {
        assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
      }
      // Of each five, three are rolled back, and the nested one.
      assertThat(log.lines().stream().filter(it -> it.startsWith("WARN rolled back")).count())
          .isEqualTo(4 * TRANSACTIONS / KINDS);
    }
  }

  private static Void run(Opening opening, int id) throws Exception {
    switch (id % KINDS) {
      case 0 -> within(opening, scope -> insert(scope, id));
      case 1 ->
          assertThrows(IOException.class, () -> within(opening, failing(id, new IOException())));
      case 2 -> assertThrows(Error.class, () -> within(opening, failing(id, new Error())));
      case 3 ->
          within(
              opening,
              scope -> {
                insert(scope, id);
                try (TransactionScope nested = opening.open(scope)) {
                  insert(nested, -id);
                }
              });
      default -> {
        try (TransactionScope forgotten = opening.open(null)) {
          insert(forgotten, id);
        }
      }
    }
    return null;
  }

  /** What code within a scope is generated as. */
  private static void within(Opening opening, Work work) throws Exception {
    TransactionScope scope = opening.open(null);
    try {
      work.run(scope);
    } catch (Throwable failure) {
      scope.fail(failure);
      scope.close();
      throw failure;
    }
    scope.succeed();
    scope.close();
  }

  private static Work failing(int id, Throwable failure) {
    return scope -> {
      insert(scope, id);
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    };
  }

  private static void insert(TransactionScope scope, int id) throws SQLException {
    try (PreparedStatement statement =
        scope.connection().prepareStatement("insert into entries values (?)")) {
      statement.setInt(1, id);
      assertWithMessage("%s", id).that(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static int count(HikariDataSource pool, String condition) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select count(*) from entries where " + condition)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void execute(HikariDataSource pool, String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }

  private static HikariConfig config(boolean autoCommit) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    config.setMaximumPoolSize(THREADS / 2);
    config.setAutoCommit(autoCommit);
    return config;
  }

  /** Work in a transaction. */
  private interface Work {
    void run(TransactionScope scope) throws Exception;
  }
}
