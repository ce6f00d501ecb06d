package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Closed}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class ClosedSingleton {
  private static volatile Closed current;

  private static final SoleInstance<Closed> INSTANCE = SoleInstance.of(Closed.class,
      instance -> current = instance);

  private ClosedSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Closed instance() {
    Closed instance = current;
    return instance != null ? instance : create();
  }

  private static Closed create() {
    Closed instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Closed();
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
  public static AutoCloseable override(Closed replacement) {
    return INSTANCE.override(replacement);
  }
}
