package dev.damask.scope;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Transactions on connections that fail when they are told to. */
final class TransactionFailuresTest {

  private final List<String> calls = new ArrayList<>();
  private final Map<String, Throwable> failures = new HashMap<>();
  private final Connection connection = connection();
  private final DataSource dataSource = dataSource();
  private boolean autoCommit = true;

  @Test
  void aFailingCommitIsRolledBackByClose() throws SQLException {
    SQLException failure = failing("commit");
    TransactionScope scope = TransactionScope.begin(dataSource);
    calls.clear();
    assertThat(thrownBy(scope::succeed)).isSameInstanceAs(failure);
    scope.close();
    assertThat(calls)
        .containsExactly("commit", "rollback", "setAutoCommit true", "close")
        .inOrder();
  }

  @Test
  void afterAFailingRollbackAutoCommitStaysOffBecauseItWouldCommit() throws SQLException {
    SQLException failure = failing("rollback");
    TransactionScope scope = TransactionScope.begin(dataSource);
    calls.clear();
    assertThat(thrownBy(() -> scope.fail(new Exception()))).isSameInstanceAs(failure);
    scope.close();
    assertThat(calls).containsExactly("rollback", "close").inOrder();
    assertThat(autoCommit).isFalse();
  }

  @Test
  void aRollbackThatFailsInCloseStillClosesTheConnection() throws SQLException {
    SQLException failure = failing("rollback");
    SQLException inClose = failing("close");
    TransactionScope scope = TransactionScope.begin(dataSource);
    calls.clear();
    assertThat(thrownBy(scope::close)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(inClose);
    assertThat(calls).containsExactly("rollback", "close").inOrder();
    scope.close();
    assertThat(calls).hasSize(2);
  }

  @Test
  void aFailureThatIsThrownTwiceIsNotSuppressedInItself() throws SQLException {
    SQLException failure = failing("rollback");
    failures.put("close", failure);
    TransactionScope scope = TransactionScope.begin(dataSource);
    assertThat(thrownBy(scope::close)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @Test
  void autoCommitThatCannotBeRestoredIsReportedAndTheConnectionClosed() throws SQLException {
    TransactionScope scope = TransactionScope.begin(dataSource);
    scope.succeed();
    SQLException failure = failing("setAutoCommit true");
    calls.clear();
    assertThat(thrownBy(scope::close)).isSameInstanceAs(failure);
    assertThat(calls).containsExactly("setAutoCommit true", "close").inOrder();
  }

  @Test
  void aConnectionThatCannotBeClosedIsReported() throws SQLException {
    SQLException failure = failing("close");
    TransactionScope scope = TransactionScope.begin(dataSource);
    scope.succeed();
    assertThat(thrownBy(scope::close)).isSameInstanceAs(failure);
  }

  @Test
  void aTransactionThatCannotBeginLeavesNoConnectionBehind() throws SQLException {
    for (String step : List.of("getAutoCommit", "setAutoCommit false")) {
      calls.clear();
      SQLException failure = failing(step);
      assertThat(thrownBy(() -> TransactionScope.begin(dataSource))).isSameInstanceAs(failure);
      assertThat(calls).contains("close");
      assertThat(thrownBy(() -> TransactionScope.begin(connection))).isSameInstanceAs(failure);
      failures.clear();
    }
    calls.clear();
    TransactionScope.begin(connection).close();
    assertThat(calls)
        .containsExactly("getAutoCommit", "setAutoCommit false", "rollback", "setAutoCommit true")
        .inOrder();
  }

  @Test
  void whatGoesWrongWhenABeginIsUndoneIsSuppressed() {
    SQLException failure = failing("setAutoCommit false");
    SQLException inClose = failing("close");
    assertThat(thrownBy(() -> TransactionScope.begin(dataSource))).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(inClose);
  }

  @Test
  void aNestedTransactionThatCannotBeginDoesNotEndTheOuterOne() throws SQLException {
    TransactionScope outer = TransactionScope.begin(connection);
    SQLException failure = failing("setSavepoint");
    assertThat(thrownBy(() -> TransactionScope.begin(connection))).isSameInstanceAs(failure);
    failures.clear();
    calls.clear();
    try (TransactionScope inner = TransactionScope.begin(connection)) {
      inner.succeed();
    }
    outer.succeed();
    outer.close();
    assertThat(calls)
        .containsExactly(
            "getAutoCommit", "setSavepoint", "releaseSavepoint", "commit", "setAutoCommit true")
        .inOrder();
  }

  @Test
  void aDatabaseThatCannotReleaseSavepointsKeepsThemToTheEnd() throws SQLException {
    failures.put("releaseSavepoint", new SQLFeatureNotSupportedException());
    try (TransactionScope outer = TransactionScope.begin(connection)) {
      try (TransactionScope inner = TransactionScope.begin(connection)) {
        inner.succeed();
      }
      outer.succeed();
    }
    assertThat(calls).contains("commit");
    assertThat(calls).doesNotContain("rollback");
  }

  private static Throwable thrownBy(Executable work) {
    return assertThrows(SQLException.class, work);
  }

  private SQLException failing(String call) {
    SQLException failure = new SQLException(call);
    failures.put(call, failure);
    return failure;
  }

  private DataSource dataSource() {
    return proxy(DataSource.class, (name, arguments) -> connection);
  }

  private Connection connection() {
    return proxy(
        Connection.class,
        (name, arguments) -> {
          String call = name.equals("setAutoCommit") ? name + " " + arguments[0] : name;
          calls.add(call);
          if (failures.containsKey(call)) {
            throw failures.get(call);
          }
          if (name.equals("setAutoCommit")) {
            autoCommit = (Boolean) arguments[0];
          }
          return switch (name) {
            case "getAutoCommit" -> autoCommit;
            case "setSavepoint" -> proxy(Savepoint.class, (other, none) -> null);
            default -> null;
          };
        });
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
  }

  /** What a method returns. */
  private interface Answer {
    Object to(String method, Object[] arguments) throws Throwable;
  }
}
