package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Kinds.Service.Default}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Kinds_Service_DefaultSingleton {
  private static volatile Kinds.Service.Default current;

  private static final SoleInstance<Kinds.Service.Default> INSTANCE = SoleInstance.of(Kinds.Service.Default.class,
      instance -> current = instance);

  private Kinds_Service_DefaultSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Kinds.Service.Default instance() {
    Kinds.Service.Default instance = current;
    return instance != null ? instance : create();
  }

  private static Kinds.Service.Default create() {
    Kinds.Service.Default instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Kinds.Service.Default();
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
  public static AutoCloseable override(Kinds.Service.Default replacement) {
    return INSTANCE.override(replacement);
  }
}
