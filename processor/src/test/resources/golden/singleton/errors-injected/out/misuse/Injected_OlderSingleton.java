package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Injected.Older}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Injected_OlderSingleton {
  private static volatile Injected.Older current;

  private static final SoleInstance<Injected.Older> INSTANCE = SoleInstance.of(Injected.Older.class,
      instance -> current = instance);

  private Injected_OlderSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Injected.Older instance() {
    Injected.Older instance = current;
    return instance != null ? instance : create();
  }

  private static Injected.Older create() {
    Injected.Older instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Injected.Older();
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
  public static AutoCloseable override(Injected.Older replacement) {
    return INSTANCE.override(replacement);
  }
}
