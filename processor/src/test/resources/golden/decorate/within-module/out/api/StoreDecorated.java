package api;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Rethrow;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * {@link Store} with the decorators of its methods.
 */
@SuppressWarnings({
    "exports",
    "resource"
})
@DamaskGenerated
public class StoreDecorated extends Store {
  private final boolean saveWithin;

  public StoreDecorated(DataSource dataSource) {
    this(dataSource, Environment.system());
  }

  public StoreDecorated(DataSource dataSource, Environment environment) {
    super(dataSource);
    WrapperSettings settings = WrapperSettings.of(Store.class, environment);
    this.saveWithin = settings.has("save", "within");
    settings.warnOfUnknown();
  }

  /**
   * save: {@code within transaction -> super}
   */
  @Override
  public void save(String item) {
    if (!saveWithin) {
      // Left out by a setting, or the constructor of Store is still running.
      super.save(item);
      return;
    }
    Scope scope;
    try {
      scope = transaction();
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
    Objects.requireNonNull(scope, "transaction() returned null");
    try {
      super.save(item);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}
