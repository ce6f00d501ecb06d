package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Gone}.
 */
@Deprecated
@SuppressWarnings({
    "all",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class GoneSingleton {
  private static volatile Gone current;

  private static final SoleInstance<Gone> INSTANCE = SoleInstance.of(Gone.class,
      instance -> current = instance);

  private GoneSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Gone instance() {
    Gone instance = current;
    return instance != null ? instance : create();
  }

  private static Gone create() {
    Gone instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Gone();
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
  public static AutoCloseable override(Gone replacement) {
    return INSTANCE.override(replacement);
  }
}
