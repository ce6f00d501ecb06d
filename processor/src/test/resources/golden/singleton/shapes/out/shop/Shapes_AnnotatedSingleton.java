package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Annotated}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Shapes_AnnotatedSingleton {
  private static volatile Shapes.Annotated current;

  private static final SoleInstance<Shapes.Annotated> INSTANCE = SoleInstance.of(Shapes.Annotated.class,
      instance -> current = instance);

  private Shapes_AnnotatedSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Shapes.Annotated instance() {
    Shapes.Annotated instance = current;
    return instance != null ? instance : INSTANCE.require("Shapes_AnnotatedSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Shapes.Annotated initialize(String text, List<String> list, int[] array) {
    Arguments arguments = new Arguments()
        .with("String text", text)
        .with("List list", list)
        .with("int[] array", array);
    Shapes.Annotated instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Annotated(text, list, array);
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
  public static AutoCloseable override(Shapes.Annotated replacement) {
    return INSTANCE.override(replacement);
  }
}
