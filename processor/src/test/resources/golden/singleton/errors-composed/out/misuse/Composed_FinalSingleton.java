package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Composed.Final}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Composed_FinalSingleton {
  private static volatile Composed.Final current;

  private static final SoleInstance<Composed.Final> INSTANCE = SoleInstance.of(Composed.Final.class,
      instance -> current = instance);

  private Composed_FinalSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Composed.Final instance() {
    Composed.Final instance = current;
    return instance != null ? instance : create();
  }

  private static Composed.Final create() {
    Composed.Final instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Composed.Final();
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
  public static AutoCloseable override(Composed.Final replacement) {
    return INSTANCE.override(replacement);
  }
}
