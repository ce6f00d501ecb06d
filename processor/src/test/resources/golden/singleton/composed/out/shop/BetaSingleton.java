package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Beta}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class BetaSingleton {
  private static volatile Beta current;

  private static final SoleInstance<Beta> INSTANCE = SoleInstance.closedAtExit(Beta.class,
      instance -> current = instance);

  private BetaSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Beta instance() {
    Beta instance = current;
    return instance != null ? instance : INSTANCE.require("BetaSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Beta initialize(AlphaDecorated alpha, BetaSingleton own) {
    Arguments arguments = new Arguments()
        .with("AlphaDecorated alpha", alpha)
        .with("BetaSingleton own", own);
    Beta instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new BetaDecorated(alpha, own);
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
  public static AutoCloseable override(Beta replacement) {
    return INSTANCE.override(replacement);
  }
}
