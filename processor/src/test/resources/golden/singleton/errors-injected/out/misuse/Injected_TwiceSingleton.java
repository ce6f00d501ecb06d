package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Injected.Twice}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Injected_TwiceSingleton {
  private static volatile Injected.Twice current;

  private static final SoleInstance<Injected.Twice> INSTANCE = SoleInstance.of(Injected.Twice.class,
      instance -> current = instance);

  private Injected_TwiceSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Injected.Twice instance() {
    Injected.Twice instance = current;
    return instance != null ? instance : create();
  }

  private static Injected.Twice create() {
    Injected.Twice instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Injected.Twice();
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
  public static AutoCloseable override(Injected.Twice replacement) {
    return INSTANCE.override(replacement);
  }
}
