package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Raw}.
 */
@SuppressWarnings("rawtypes")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Shapes_RawSingleton {
  private static volatile Shapes.Raw current;

  private static final SoleInstance<Shapes.Raw> INSTANCE = SoleInstance.of(Shapes.Raw.class,
      instance -> current = instance);

  private Shapes_RawSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Shapes.Raw instance() {
    Shapes.Raw instance = current;
    return instance != null ? instance : INSTANCE.require("Shapes_RawSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Shapes.Raw initialize(List list, Comparable[] values) {
    Arguments arguments = new Arguments()
        .with("List list", list)
        .with("Comparable[] values", values);
    Shapes.Raw instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Raw(list, values);
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
  public static AutoCloseable override(Shapes.Raw replacement) {
    return INSTANCE.override(replacement);
  }
}
