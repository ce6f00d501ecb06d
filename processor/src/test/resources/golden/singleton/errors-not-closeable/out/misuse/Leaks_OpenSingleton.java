package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Leaks.Open}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Leaks_OpenSingleton {
  private static volatile Leaks.Open current;

  private static final SoleInstance<Leaks.Open> INSTANCE = SoleInstance.of(Leaks.Open.class,
      instance -> current = instance);

  private Leaks_OpenSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Leaks.Open instance() {
    Leaks.Open instance = current;
    return instance != null ? instance : create();
  }

  private static Leaks.Open create() {
    Leaks.Open instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Leaks.Open();
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
  public static AutoCloseable override(Leaks.Open replacement) {
    return INSTANCE.override(replacement);
  }
}
