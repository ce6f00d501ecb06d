package dev.damask.samples.scope;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.TransactionScope;
import dev.damask.scope.Transactions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Accounts in a database; what a method does is done wholly or not at all. */
@Decorate
public class Bank {

  private final Transactions transactions;

  /** The bank whose accounts are in a database, for any number of threads. */
  public Bank(DataSource database) {
    this.transactions = Transactions.on(database);
  }

  /** Opens an account. */
  @Within("transaction")
  public void open(String name, int amount) throws SQLException {
    try (PreparedStatement insert =
        transactions.connection().prepareStatement("insert into accounts values (?, ?)")) {
      insert.setString(1, name);
      insert.setInt(2, amount);
      insert.executeUpdate();
    }
  }

  /** Gives one account what it takes from another. */
  @Within("transaction")
  public void transfer(String from, String to, int amount)
      throws SQLException, InsufficientFundsException {
    add(to, amount);
    add(from, -amount);
  }

  /** A transaction of its own, or a part of the one that calls it. */
  @Within("transaction")
  public void add(String name, int amount) throws SQLException, InsufficientFundsException {
    try (PreparedStatement update =
        transactions
            .connection()
            .prepareStatement("update accounts set amount = amount + ? where name = ?")) {
      update.setInt(1, amount);
      update.setString(2, name);
      if (update.executeUpdate() != 1) {
        throw new IllegalArgumentException("There is no account of " + name);
      }
    }
    if (accounts().get(name) < 0) {
      throw new InsufficientFundsException(name);
    }
  }

  /** The amounts by name. */
  @Within("transaction")
  public Map<String, Integer> accounts() throws SQLException {
    Map<String, Integer> accounts = new TreeMap<>();
    try (Statement statement = transactions.connection().createStatement();
        ResultSet rows = statement.executeQuery("select name, amount from accounts")) {
      while (rows.next()) {
        accounts.put(rows.getString(1), rows.getInt(2));
      }
    }
    return accounts;
  }

  TransactionScope transaction() throws SQLException {
    return transactions.begin();
  }
}
