package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Overloaded}.
 */
@SuppressWarnings({
    "all",
    "overloads"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Shapes_OverloadedSingleton {
  private static volatile Shapes.Overloaded current;

  private static final SoleInstance<Shapes.Overloaded> INSTANCE = SoleInstance.of(Shapes.Overloaded.class,
      instance -> current = instance);

  private Shapes_OverloadedSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Shapes.Overloaded instance() {
    Shapes.Overloaded instance = current;
    return instance != null ? instance : INSTANCE.require("Shapes_OverloadedSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Shapes.Overloaded initialize(Runnable task) {
    Arguments arguments = new Arguments().with("Runnable task", task);
    Shapes.Overloaded instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Overloaded(task);
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
  public static Shapes.Overloaded initialize(Supplier<String> task) {
    Arguments arguments = new Arguments().with("Supplier task", task);
    Shapes.Overloaded instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Overloaded(task);
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
  public static Shapes.Overloaded initialize(Object one) {
    Arguments arguments = new Arguments().with("Object one", one);
    Shapes.Overloaded instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Overloaded(one);
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
  public static Shapes.Overloaded initialize(String one) {
    Arguments arguments = new Arguments().with("String one", one);
    Shapes.Overloaded instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Shapes.Overloaded(one);
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
  public static AutoCloseable override(Shapes.Overloaded replacement) {
    return INSTANCE.override(replacement);
  }
}
