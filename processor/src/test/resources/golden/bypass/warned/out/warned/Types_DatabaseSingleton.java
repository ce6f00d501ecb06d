package warned;

import dev.damask.generated.Arguments;
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
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Types.Database instance() {
    Types.Database instance = current;
    return instance != null ? instance : INSTANCE.require("Types_DatabaseSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Types.Database initialize(String url) {
    Arguments arguments = new Arguments().with("String url", url);
    Types.Database instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Types.Database(url);
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
