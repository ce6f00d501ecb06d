package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Injected.Ours}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Injected_OursSingleton {
  private static volatile Injected.Ours current;

  private static final SoleInstance<Injected.Ours> INSTANCE = SoleInstance.of(Injected.Ours.class,
      instance -> current = instance);

  private Injected_OursSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Injected.Ours instance() {
    Injected.Ours instance = current;
    return instance != null ? instance : create();
  }

  private static Injected.Ours create() {
    Injected.Ours instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Injected.Ours();
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
  public static AutoCloseable override(Injected.Ours replacement) {
    return INSTANCE.override(replacement);
  }
}
