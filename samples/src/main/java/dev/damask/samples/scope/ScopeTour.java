package dev.damask.samples.scope;

import com.zaxxer.hikari.HikariDataSource;
import dev.damask.samples.Guide;
import dev.damask.scope.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows scopes at work. */
public final class ScopeTour {

  private ScopeTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl("jdbc:h2:mem:bank");
      transactions(guide, pool);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    temporaryDirectory(guide);
  }

  private static void transactions(Guide guide, HikariDataSource pool)
      throws IOException, SQLException {
    guide.chapter("@Within: a transaction that is committed, and one that is rolled back");
    guide.showMethod("dev.damask.samples.scope.BankDecorated", "transfer");
    try (Connection connection = pool.getConnection();
        Statement create = connection.createStatement()) {
      create.execute("create table accounts (name varchar primary key, amount int)");
    }
    Bank bank = new BankDecorated(pool);
    bank.open("Ada", 100);
    bank.open("Grace", 50);
    guide.say("At first: " + bank.accounts());
    transfer(guide, bank, 30);
    transfer(guide, bank, 80);
    guide.say("Connections still in use: " + pool.getHikariPoolMXBean().getActiveConnections());
  }

  private static void transfer(Guide guide, Bank bank, int amount) throws SQLException {
    try {
      bank.transfer("Ada", "Grace", amount);
      guide.say("Ada gave Grace " + amount + ": " + bank.accounts());
    } catch (InsufficientFundsException e) {
      guide.say(e.getMessage() + ". What Grace had been given is taken back: " + bank.accounts());
    }
  }

  private static void temporaryDirectory(Guide guide) throws IOException {
    guide.chapter("A temporary directory and a stopwatch in try-with-resources");
    List<String> sorted = new ArrayList<>();
    try (Stopwatch stopwatch = Stopwatch.start("sorting")) {
      Path path = WordSort.sort(Stream.of("retry", "cache", "time", "check", "log"), sorted::add);
      guide.say("Sorted by way of " + path + ": " + sorted);
      guide.say("Is it still there? " + Files.exists(path) + ". Took " + stopwatch.elapsed());
    }
  }
}
