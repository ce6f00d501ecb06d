package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Kinds.Open}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Kinds_OpenSingleton {
  private static volatile Kinds.Open current;

  private static final SoleInstance<Kinds.Open> INSTANCE = SoleInstance.of(Kinds.Open.class,
      instance -> current = instance);

  private Kinds_OpenSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Kinds.Open instance() {
    Kinds.Open instance = current;
    return instance != null ? instance : create();
  }

  private static Kinds.Open create() {
    Kinds.Open instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Kinds.Open();
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
  public static AutoCloseable override(Kinds.Open replacement) {
    return INSTANCE.override(replacement);
  }
}
