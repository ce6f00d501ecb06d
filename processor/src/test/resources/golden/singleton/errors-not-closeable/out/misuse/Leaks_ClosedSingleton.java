package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Leaks.Closed}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Leaks_ClosedSingleton {
  private static volatile Leaks.Closed current;

  private static final SoleInstance<Leaks.Closed> INSTANCE = SoleInstance.closedAtExit(Leaks.Closed.class,
      instance -> current = instance);

  private Leaks_ClosedSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Leaks.Closed instance() {
    Leaks.Closed instance = current;
    return instance != null ? instance : create();
  }

  private static Leaks.Closed create() {
    Leaks.Closed instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Leaks.Closed();
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
  public static AutoCloseable override(Leaks.Closed replacement) {
    return INSTANCE.override(replacement);
  }
}
