package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Composed.Bare}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Composed_BareSingleton {
  private static volatile Composed.Bare current;

  private static final SoleInstance<Composed.Bare> INSTANCE = SoleInstance.of(Composed.Bare.class,
      instance -> current = instance);

  private Composed_BareSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Composed.Bare instance() {
    Composed.Bare instance = current;
    return instance != null ? instance : create();
  }

  private static Composed.Bare create() {
    Composed.Bare instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Composed_BareDecorated();
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
  public static AutoCloseable override(Composed.Bare replacement) {
    return INSTANCE.override(replacement);
  }
}
