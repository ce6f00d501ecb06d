package shop;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

/**
 * The one {@link Named}.
 */
@SuppressWarnings("hiding")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class NamedSingleton {
  private static volatile Named current;

  private static final dev.damask.generated.SoleInstance<Named> INSTANCE2 = dev.damask.generated.SoleInstance.of(Named.class,
      instance -> current = instance);

  private NamedSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws java.lang.IllegalStateException if it is not initialized
   */
  public static Named instance() {
    Named instance = current;
    return instance != null ? instance : INSTANCE2.require("NamedSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws java.lang.IllegalStateException if it was created with others
   */
  public static Named initialize(int instance, int arguments, int INSTANCE, String Arguments,
      Arguments SoleInstance) {
    dev.damask.generated.Arguments arguments2 = new dev.damask.generated.Arguments()
        .with("int instance", instance)
        .with("int arguments", arguments)
        .with("int INSTANCE", INSTANCE)
        .with("String Arguments", Arguments)
        .with("Arguments SoleInstance", SoleInstance);
    Named instance2 = INSTANCE2.begin(arguments2);
    if (instance2 != null) {
      return instance2;
    }
    try {
      instance2 = new Named(instance, arguments, INSTANCE, Arguments, SoleInstance);
      return instance2;
    } finally {
      INSTANCE2.end(instance2);
    }
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws java.lang.IllegalStateException if it was created with others
   */
  public static <Arguments2, Named2 extends Comparable<Named2>> Named initialize(Arguments2 Named,
      Named2 NamedSingleton) {
    dev.damask.generated.Arguments arguments = new dev.damask.generated.Arguments()
        .with("Arguments2 Named", Named)
        .with("Named2 NamedSingleton", NamedSingleton);
    Named instance = INSTANCE2.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <Arguments2, Named2>Named(Named, NamedSingleton);
      return instance;
    } finally {
      INSTANCE2.end(instance);
    }
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws java.lang.IllegalStateException if it was created with others
   */
  public static <E extends Exception> Named initialize(Override create) throws E {
    dev.damask.generated.Arguments arguments = new dev.damask.generated.Arguments().with("Override create", create);
    Named instance = INSTANCE2.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <E>Named(create);
      return instance;
    } finally {
      INSTANCE2.end(instance);
    }
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws java.lang.IllegalStateException if it was created with others
   */
  public static Named initialize(SoleInstance override, String String, Object[]... Object) {
    dev.damask.generated.Arguments arguments = new dev.damask.generated.Arguments()
        .with("SoleInstance override", override)
        .with("String String", String)
        .with("Object[][] Object", Object);
    Named instance = INSTANCE2.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Named(override, String, Object);
      return instance;
    } finally {
      INSTANCE2.end(instance);
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
  public static java.lang.AutoCloseable override(Named replacement) {
    return INSTANCE2.override(replacement);
  }
}
