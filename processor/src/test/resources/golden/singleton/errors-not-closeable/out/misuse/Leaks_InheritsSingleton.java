package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Leaks.Inherits}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Leaks_InheritsSingleton {
  private static volatile Leaks.Inherits current;

  private static final SoleInstance<Leaks.Inherits> INSTANCE = SoleInstance.closedAtExit(Leaks.Inherits.class,
      instance -> current = instance);

  private Leaks_InheritsSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Leaks.Inherits instance() {
    Leaks.Inherits instance = current;
    return instance != null ? instance : create();
  }

  private static Leaks.Inherits create() {
    Leaks.Inherits instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Leaks.Inherits();
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
  public static AutoCloseable override(Leaks.Inherits replacement) {
    return INSTANCE.override(replacement);
  }
}
