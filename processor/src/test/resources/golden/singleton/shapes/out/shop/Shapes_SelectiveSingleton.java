package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Selective}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Shapes_SelectiveSingleton {
  private static volatile Shapes.Selective current;

  private static final SoleInstance<Shapes.Selective> INSTANCE = SoleInstance.of(Shapes.Selective.class,
      instance -> current = instance);

  private Shapes_SelectiveSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Shapes.Selective instance() {
    Shapes.Selective instance = current;
    return instance != null ? instance : create();
  }

  private static Shapes.Selective create() {
    Shapes.Selective instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Selective();
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
  public static AutoCloseable override(Shapes.Selective replacement) {
    return INSTANCE.override(replacement);
  }
}
