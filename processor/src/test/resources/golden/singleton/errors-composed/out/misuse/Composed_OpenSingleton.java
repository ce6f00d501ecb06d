package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Composed.Open}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Composed_OpenSingleton {
  private static volatile Composed.Open current;

  private static final SoleInstance<Composed.Open> INSTANCE = SoleInstance.of(Composed.Open.class,
      instance -> current = instance);

  private Composed_OpenSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Composed.Open instance() {
    Composed.Open instance = current;
    return instance != null ? instance : create();
  }

  private static Composed.Open create() {
    Composed.Open instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Composed_OpenDecorated();
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
  public static AutoCloseable override(Composed.Open replacement) {
    return INSTANCE.override(replacement);
  }
}
