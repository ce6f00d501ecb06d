package p;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Ratio}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class RatioSingleton {
  private static volatile Ratio current;

  private static final SoleInstance<Ratio> INSTANCE = SoleInstance.of(Ratio.class,
      instance -> current = instance);

  private RatioSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Ratio instance() {
    Ratio instance = current;
    return instance != null ? instance : INSTANCE.require("RatioSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Ratio initialize(String gr\u00f6\u00dfe, String schl\u00fcssel, int \ud835\udcb3) {
    Arguments arguments = new Arguments()
        .with("String gr\u00f6\u00dfe", gr\u00f6\u00dfe)
        .withShown("String schl\u00fcssel", schl\u00fcssel, "***")
        .with("int \ud835\udcb3", \ud835\udcb3);
    Ratio instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Ratio(gr\u00f6\u00dfe, schl\u00fcssel, \ud835\udcb3);
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
  public static AutoCloseable override(Ratio replacement) {
    return INSTANCE.override(replacement);
  }
}
