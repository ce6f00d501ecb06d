package api;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.TransactionScope;
import java.sql.SQLException;
import javax.sql.DataSource;

@Decorate
public class Store {

  private final DataSource dataSource;

  public Store(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Within("transaction")
  public void save(String item) {}

  TransactionScope transaction() throws SQLException {
    return TransactionScope.begin(dataSource);
  }
}
