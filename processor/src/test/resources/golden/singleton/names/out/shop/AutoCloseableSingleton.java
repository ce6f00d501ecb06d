package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link AutoCloseable}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class AutoCloseableSingleton {
  private static volatile AutoCloseable current;

  private static final SoleInstance<AutoCloseable> INSTANCE = SoleInstance.closedAtExit(AutoCloseable.class,
      instance -> current = instance);

  private AutoCloseableSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static AutoCloseable instance() {
    AutoCloseable instance = current;
    return instance != null ? instance : create();
  }

  private static AutoCloseable create() {
    AutoCloseable instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new AutoCloseable();
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
  public static java.lang.AutoCloseable override(AutoCloseable replacement) {
    return INSTANCE.override(replacement);
  }
}
