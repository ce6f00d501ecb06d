package shop;

import dev.damask.Singleton;
import java.io.IOException;
import java.sql.SQLException;

@Singleton(closeAtExit = true)
final class Pool implements AutoCloseable {
  Pool() throws IOException, SQLException {}

  @Override
  public void close() throws SQLException {}
}
