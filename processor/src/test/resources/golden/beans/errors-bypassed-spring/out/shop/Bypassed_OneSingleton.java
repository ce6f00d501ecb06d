package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Bypassed.One}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Bypassed_OneSingleton {
  private static volatile Bypassed.One current;

  private static final SoleInstance<Bypassed.One> INSTANCE = SoleInstance.of(Bypassed.One.class,
      instance -> current = instance);

  private Bypassed_OneSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Bypassed.One instance() {
    Bypassed.One instance = current;
    return instance != null ? instance : create();
  }

  private static Bypassed.One create() {
    Bypassed.One instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Bypassed.One();
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
  public static AutoCloseable override(Bypassed.One replacement) {
    return INSTANCE.override(replacement);
  }
}
