package warned;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Types.All}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Types_AllSingleton {
  private static volatile Types.All current;

  private static final SoleInstance<Types.All> INSTANCE = SoleInstance.of(Types.All.class,
      instance -> current = instance);

  private Types_AllSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Types.All instance() {
    Types.All instance = current;
    return instance != null ? instance : create();
  }

  private static Types.All create() {
    Types.All instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Types_AllDecorated();
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
  public static AutoCloseable override(Types.All replacement) {
    return INSTANCE.override(replacement);
  }
}
