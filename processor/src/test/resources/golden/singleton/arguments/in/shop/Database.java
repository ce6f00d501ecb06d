package shop;

import dev.damask.Sensitive;
import dev.damask.Singleton;
import java.sql.SQLException;
import java.util.List;

@Singleton
public class Database {
  Database(String url) throws SQLException {}

  protected Database(String url, @Sensitive String password, Login login) {}

  public Database(List<? extends Number> ports, byte[] key, String... options) {}

  private Database(int hidden) {}

  record Login(String user, @Sensitive String password, Token token) {}

  @Sensitive
  record Token(String text) {}
}
