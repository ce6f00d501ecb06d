package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Kinds.Nested}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Kinds_NestedSingleton {
  private static volatile Kinds.Nested current;

  private static final SoleInstance<Kinds.Nested> INSTANCE = SoleInstance.of(Kinds.Nested.class,
      instance -> current = instance);

  private Kinds_NestedSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Kinds.Nested instance() {
    Kinds.Nested instance = current;
    return instance != null ? instance : create();
  }

  private static Kinds.Nested create() {
    Kinds.Nested instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Kinds.Nested();
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
  public static AutoCloseable override(Kinds.Nested replacement) {
    return INSTANCE.override(replacement);
  }
}
