package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;

/**
 * The one {@link Generated}.
 */
@javax.annotation.processing.Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class GeneratedSingleton {
  private static volatile Generated current;

  private static final SoleInstance<Generated> INSTANCE = SoleInstance.of(Generated.class,
      instance -> current = instance);

  private GeneratedSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws java.lang.IllegalStateException if it is not initialized
   */
  public static Generated instance() {
    Generated instance = current;
    return instance != null ? instance : INSTANCE.require("GeneratedSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws java.lang.IllegalStateException if it was created with others
   */
  public static Generated initialize(Generated other, GeneratedSingleton own) {
    Arguments arguments = new Arguments()
        .with("Generated other", other)
        .with("GeneratedSingleton own", own);
    Generated instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Generated(other, own);
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
  public static java.lang.AutoCloseable override(Generated replacement) {
    return INSTANCE.override(replacement);
  }
}
