package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Named.AutoCloseable}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Named_AutoCloseableSingleton {
  private static volatile Named.AutoCloseable current;

  private static final SoleInstance<Named.AutoCloseable> INSTANCE = SoleInstance.of(Named.AutoCloseable.class,
      instance -> current = instance);

  private Named_AutoCloseableSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Named.AutoCloseable instance() {
    Named.AutoCloseable instance = current;
    return instance != null ? instance : create();
  }

  private static Named.AutoCloseable create() {
    Named.AutoCloseable instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Named.AutoCloseable();
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
  public static java.lang.AutoCloseable override(Named.AutoCloseable replacement) {
    return INSTANCE.override(replacement);
  }
}
