package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The one {@link Shapes.Generic}.
 */
@SuppressWarnings({
    "all",
    "overloads",
    "unchecked",
    "varargs"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Shapes_GenericSingleton {
  private static volatile Shapes.Generic current;

  private static final SoleInstance<Shapes.Generic> INSTANCE = SoleInstance.of(Shapes.Generic.class,
      instance -> current = instance);

  private Shapes_GenericSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Shapes.Generic instance() {
    Shapes.Generic instance = current;
    return instance != null ? instance : INSTANCE.require("Shapes_GenericSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static <T extends Comparable<? super T>> Shapes.Generic initialize(List<T> list,
      T... more) {
    Arguments arguments = new Arguments()
        .with("List list", list)
        .with("T[] more", more);
    Shapes.Generic instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <T>Shapes.Generic(list, more);
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
  @SafeVarargs
  public static <K, V extends K> Shapes.Generic initialize(Map<K, ? extends V>... maps) {
    Arguments arguments = new Arguments().with("Map[] maps", maps);
    Shapes.Generic instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <K, V>Shapes.Generic(maps);
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
  public static <X extends Exception> Shapes.Generic initialize(Callable<?> call, Class<X> thrown)
      throws X {
    Arguments arguments = new Arguments()
        .with("Callable call", call)
        .with("Class thrown", thrown);
    Shapes.Generic instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <X>Shapes.Generic(call, thrown);
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
  public static <X extends Exception, Y extends IOException> Shapes.Generic initialize(int code)
      throws X, Y {
    Arguments arguments = new Arguments().with("int code", code);
    Shapes.Generic instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <X, Y>Shapes.Generic(code);
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
  public static AutoCloseable override(Shapes.Generic replacement) {
    return INSTANCE.override(replacement);
  }
}
