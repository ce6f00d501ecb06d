package p;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Pool.Decorated}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Pool_DecoratedSingleton {
  private static volatile Pool.Decorated current;

  private static final SoleInstance<Pool.Decorated> INSTANCE = SoleInstance.of(Pool.Decorated.class,
      instance -> current = instance);

  private Pool_DecoratedSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Pool.Decorated instance() {
    Pool.Decorated instance = current;
    return instance != null ? instance : create();
  }

  private static Pool.Decorated create() {
    Pool.Decorated instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Pool_DecoratedDecorated();
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
  public static AutoCloseable override(Pool.Decorated replacement) {
    return INSTANCE.override(replacement);
  }
}
