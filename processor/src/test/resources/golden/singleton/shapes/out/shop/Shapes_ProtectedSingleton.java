package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Protected}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Shapes_ProtectedSingleton {
  private static volatile Shapes.Protected current;

  private static final SoleInstance<Shapes.Protected> INSTANCE = SoleInstance.of(Shapes.Protected.class,
      instance -> current = instance);

  private Shapes_ProtectedSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Shapes.Protected instance() {
    Shapes.Protected instance = current;
    return instance != null ? instance : create();
  }

  private static Shapes.Protected create() {
    Shapes.Protected instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Protected();
      return instance;
    } finally {
      INSTANCE.end(instance);
    }
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Shapes.Protected initialize(Shapes.Protected copied) {
    Arguments arguments = new Arguments().with("Protected copied", copied);
    Shapes.Protected instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Protected(copied);
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
  public static AutoCloseable override(Shapes.Protected replacement) {
    return INSTANCE.override(replacement);
  }
}
