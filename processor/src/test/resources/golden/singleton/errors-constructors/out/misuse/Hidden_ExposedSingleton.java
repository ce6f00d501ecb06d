package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Hidden.Exposed}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Hidden_ExposedSingleton {
  private static volatile Hidden.Exposed current;

  private static final SoleInstance<Hidden.Exposed> INSTANCE = SoleInstance.of(Hidden.Exposed.class,
      instance -> current = instance);

  private Hidden_ExposedSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Hidden.Exposed instance() {
    Hidden.Exposed instance = current;
    return instance != null ? instance : INSTANCE.require("Hidden_ExposedSingleton.initialize");
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
  public static AutoCloseable override(Hidden.Exposed replacement) {
    return INSTANCE.override(replacement);
  }
}
