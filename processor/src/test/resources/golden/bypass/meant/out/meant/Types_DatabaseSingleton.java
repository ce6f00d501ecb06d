package meant;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Types.Database}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Types_DatabaseSingleton {
  private static volatile Types.Database current;

  private static final SoleInstance<Types.Database> INSTANCE = SoleInstance.of(Types.Database.class,
      instance -> current = instance);

  private Types_DatabaseSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Types.Database instance() {
    Types.Database instance = current;
    return instance != null ? instance : create();
  }

  private static Types.Database create() {
    Types.Database instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Types.Database();
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
  public static AutoCloseable override(Types.Database replacement) {
    return INSTANCE.override(replacement);
  }
}
