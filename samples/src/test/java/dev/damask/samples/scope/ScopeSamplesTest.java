package dev.damask.samples.scope;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The samples do what the tour says. */
final class ScopeSamplesTest {

  private final HikariDataSource pool = new HikariDataSource();
  private Bank bank;

  @BeforeEach
  void open() throws SQLException {
    pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    try (Connection connection = pool.getConnection();
        Statement create = connection.createStatement()) {
      create.execute("create table accounts (name varchar primary key, amount int)");
    }
    bank = new BankDecorated(pool);
    bank.open("Ada", 100);
    bank.open("Grace", 50);
  }

  @AfterEach
  void close() {
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(0);
    pool.close();
  }

  @Test
  void aTransferIsCommitted() throws Exception {
    bank.transfer("Ada", "Grace", 30);
    assertThat(bank.accounts()).containsExactly("Ada", 70, "Grace", 80);
  }

  @Test
  void aTransferThatFailsHalfWayIsRolledBack() throws Exception {
    assertThrows(InsufficientFundsException.class, () -> bank.transfer("Ada", "Grace", 130));
    assertThat(bank.accounts()).containsExactly("Ada", 100, "Grace", 50);
    assertThrows(IllegalArgumentException.class, () -> bank.transfer("Ada", "Nobody", 10));
    assertThat(bank.accounts()).containsExactly("Ada", 100, "Grace", 50);
  }

  @Test
  @SuppressWarnings("DamaskBypass")
  void withoutTheDecoratorThereIsNoConnection() {
    assertThrows(IllegalStateException.class, () -> new Bank(pool).transfer("Ada", "Grace", 130));
  }

  @Test
  void theFilesOfASortAreGone() throws IOException {
    List<String> sorted = new ArrayList<>();
    Path path = WordSort.sort(Stream.of("b", "a2", "a1"), sorted::add);
    assertThat(sorted).containsExactly("a1", "a2", "b").inOrder();
    assertThat(Files.exists(path)).isFalse();
  }
}
