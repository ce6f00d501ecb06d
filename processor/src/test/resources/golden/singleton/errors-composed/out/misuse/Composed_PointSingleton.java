package misuse;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Composed.Point}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Composed_PointSingleton {
  private static volatile Composed.Point current;

  private static final SoleInstance<Composed.Point> INSTANCE = SoleInstance.of(Composed.Point.class,
      instance -> current = instance);

  private Composed_PointSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Composed.Point instance() {
    Composed.Point instance = current;
    return instance != null ? instance : INSTANCE.require("Composed_PointSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Composed.Point initialize(int x) {
    Arguments arguments = new Arguments().with("int x", x);
    Composed.Point instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Composed.Point(x);
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
  public static AutoCloseable override(Composed.Point replacement) {
    return INSTANCE.override(replacement);
  }
}
