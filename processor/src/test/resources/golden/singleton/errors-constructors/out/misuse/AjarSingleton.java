package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Ajar}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class AjarSingleton {
  private static volatile Ajar current;

  private static final SoleInstance<Ajar> INSTANCE = SoleInstance.of(Ajar.class,
      instance -> current = instance);

  private AjarSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Ajar instance() {
    Ajar instance = current;
    return instance != null ? instance : create();
  }

  private static Ajar create() {
    Ajar instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Ajar();
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
  public static AutoCloseable override(Ajar replacement) {
    return INSTANCE.override(replacement);
  }
}
