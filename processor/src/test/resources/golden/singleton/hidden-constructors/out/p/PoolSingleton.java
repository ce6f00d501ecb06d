package p;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Pool}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class PoolSingleton {
  private static volatile Pool current;

  private static final SoleInstance<Pool> INSTANCE = SoleInstance.of(Pool.class,
      instance -> current = instance);

  private PoolSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Pool instance() {
    Pool instance = current;
    return instance != null ? instance : INSTANCE.require("PoolSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Pool initialize(String name) {
    Arguments arguments = new Arguments().with("String name", name);
    Pool instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Pool(name);
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
