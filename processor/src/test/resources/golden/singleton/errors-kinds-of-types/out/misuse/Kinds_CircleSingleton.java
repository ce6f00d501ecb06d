package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Kinds.Circle}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Kinds_CircleSingleton {
  private static volatile Kinds.Circle current;

  private static final SoleInstance<Kinds.Circle> INSTANCE = SoleInstance.of(Kinds.Circle.class,
      instance -> current = instance);

  private Kinds_CircleSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Kinds.Circle instance() {
    Kinds.Circle instance = current;
    return instance != null ? instance : create();
  }

  private static Kinds.Circle create() {
    Kinds.Circle instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Kinds.Circle();
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
  public static AutoCloseable override(Kinds.Circle replacement) {
    return INSTANCE.override(replacement);
  }
}
