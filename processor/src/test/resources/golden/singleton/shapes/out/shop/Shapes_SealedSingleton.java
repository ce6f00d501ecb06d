package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Sealed}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Shapes_SealedSingleton {
  private static volatile Shapes.Sealed current;

  private static final SoleInstance<Shapes.Sealed> INSTANCE = SoleInstance.of(Shapes.Sealed.class,
      instance -> current = instance);

  private Shapes_SealedSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Shapes.Sealed instance() {
    Shapes.Sealed instance = current;
    return instance != null ? instance : create();
  }

  private static Shapes.Sealed create() {
    Shapes.Sealed instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Sealed();
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
  public static AutoCloseable override(Shapes.Sealed replacement) {
    return INSTANCE.override(replacement);
  }
}
