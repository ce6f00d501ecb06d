package names;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link A.B_C.D}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class A_B_C_DSingleton {
  private static volatile A.B_C.D current;

  private static final SoleInstance<A.B_C.D> INSTANCE = SoleInstance.of(A.B_C.D.class,
      instance -> current = instance);

  private A_B_C_DSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static A.B_C.D instance() {
    A.B_C.D instance = current;
    return instance != null ? instance : create();
  }

  private static A.B_C.D create() {
    A.B_C.D instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new A.B_C.D();
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
  public static AutoCloseable override(A.B_C.D replacement) {
    return INSTANCE.override(replacement);
  }
}
