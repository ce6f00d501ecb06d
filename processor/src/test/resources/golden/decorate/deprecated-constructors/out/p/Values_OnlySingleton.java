package p;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Values.Only}.
 */
@SuppressWarnings({
    "all",
    "deprecation"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Values_OnlySingleton {
  private static volatile Values.Only current;

  private static final SoleInstance<Values.Only> INSTANCE = SoleInstance.of(Values.Only.class,
      instance -> current = instance);

  private Values_OnlySingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Values.Only instance() {
    Values.Only instance = current;
    return instance != null ? instance : INSTANCE.require("Values_OnlySingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  @Deprecated
  public static Values.Only initialize(Source source) {
    Arguments arguments = new Arguments().with("Source source", source);
    Values.Only instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Values.Only(source);
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
  public static Values.Only initialize(int start) {
    Arguments arguments = new Arguments().with("int start", start);
    Values.Only instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Values.Only(start);
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
  public static AutoCloseable override(Values.Only replacement) {
    return INSTANCE.override(replacement);
  }
}
