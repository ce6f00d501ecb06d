package dev.damask.samples.singleton;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.Singleton;
import dev.damask.decorate.Timed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A guest book in an embedded database, of which a program needs one. */
@Singleton(closeAtExit = true)
@Decorate
public class Database implements AutoCloseable {

  private final Connection connection;

  /** For {@code DatabaseSingleton}: nobody outside this package can create a second one. */
  Database(String url, String user, @Sensitive String password) throws SQLException {
    connection = DriverManager.getConnection(url, user, password);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists guests (id identity, name varchar not null)");
    }
  }

  /** Adds a guest. */
  public void sign(String guest) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into guests (name) values (?)")) {
      insert.setString(1, guest);
      insert.executeUpdate();
    }
  }

  /** The guests, in the order in which they signed. */
  @Timed
  public List<String> guests() throws SQLException {
    List<String> guests = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from guests order by id")) {
      while (rows.next()) {
        guests.add(rows.getString(1));
      }
    }
    return guests;
  }

  /** Called when the JVM exits. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
