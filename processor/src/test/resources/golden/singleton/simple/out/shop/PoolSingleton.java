package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import java.io.IOException;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/**
 * The one {@link Pool}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class PoolSingleton {
  private static volatile Pool current;

  private static final SoleInstance<Pool> INSTANCE = SoleInstance.closedAtExit(Pool.class,
      instance -> current = instance);

  private PoolSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Pool instance() throws IOException, SQLException {
    Pool instance = current;
    return instance != null ? instance : create();
  }

  private static Pool create() throws IOException, SQLException {
    Pool instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Pool();
      return instance;
    } finally {
      INSTANCE.end(instance);
    }
  }

  /**
   * Returns whether there is an instance.
   */
  public static boolean isInitialized() {
    return current != null;
  }

  /**
   * Returns another instance to callers until the result is closed, for tests.
   */
  public static AutoCloseable override(Pool replacement) {
    return INSTANCE.override(replacement);
  }
}
