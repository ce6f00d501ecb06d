package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Implicit}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Shapes_ImplicitSingleton {
  private static volatile Shapes.Implicit current;

  private static final SoleInstance<Shapes.Implicit> INSTANCE = SoleInstance.of(Shapes.Implicit.class,
      instance -> current = instance);

  private Shapes_ImplicitSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Shapes.Implicit instance() {
    Shapes.Implicit instance = current;
    return instance != null ? instance : create();
  }

  private static Shapes.Implicit create() {
    Shapes.Implicit instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Implicit();
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
  public static AutoCloseable override(Shapes.Implicit replacement) {
    return INSTANCE.override(replacement);
  }
}
