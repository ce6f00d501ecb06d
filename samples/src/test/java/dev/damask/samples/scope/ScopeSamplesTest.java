package dev.damask.samples.scope;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The samples do what the tour says. */
final class ScopeSamplesTest {

  private Connection connection;
  private Bank bank;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement create = connection.createStatement()) {
      create.execute("create table accounts (name varchar primary key, amount int)");
    }
    bank = new BankDecorated(connection);
    bank.open("Ada", 100);
    bank.open("Grace", 50);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void aTransferIsCommitted() throws Exception {
    bank.transfer("Ada", "Grace", 30);
    connection.rollback();
    assertThat(bank.accounts()).containsExactly("Ada", 70, "Grace", 80);
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void aTransferThatFailsHalfWayIsRolledBack() throws Exception {
    assertThrows(InsufficientFundsException.class, () -> bank.transfer("Ada", "Grace", 130));
    assertThat(bank.accounts()).containsExactly("Ada", 100, "Grace", 50);
    assertThrows(IllegalArgumentException.class, () -> bank.transfer("Ada", "Nobody", 10));
    assertThat(bank.accounts()).containsExactly("Ada", 100, "Grace", 50);
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void withoutTheDecoratorHalfOfItWouldStay() throws Exception {
    assertThrows(
        InsufficientFundsException.class, () -> new Bank(connection).transfer("Ada", "Grace", 130));
    assertThat(bank.accounts()).containsEntry("Grace", 180);
  }

  @Test
  void theFilesOfASortAreGone() throws IOException {
    List<String> sorted = new ArrayList<>();
    Path path = WordSort.sort(Stream.of("b", "a2", "a1"), sorted::add);
    assertThat(sorted).containsExactly("a1", "a2", "b").inOrder();
    assertThat(Files.exists(path)).isFalse();
  }
}
