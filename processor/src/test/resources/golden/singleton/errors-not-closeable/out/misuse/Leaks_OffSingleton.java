package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Leaks.Off}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Leaks_OffSingleton {
  private static volatile Leaks.Off current;

  private static final SoleInstance<Leaks.Off> INSTANCE = SoleInstance.of(Leaks.Off.class,
      instance -> current = instance);

  private Leaks_OffSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Leaks.Off instance() {
    Leaks.Off instance = current;
    return instance != null ? instance : create();
  }

  private static Leaks.Off create() {
    Leaks.Off instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Leaks.Off();
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
  public static AutoCloseable override(Leaks.Off replacement) {
    return INSTANCE.override(replacement);
  }
}
