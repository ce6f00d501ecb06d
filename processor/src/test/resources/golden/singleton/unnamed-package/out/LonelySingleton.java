import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Lonely}.
 */
@SuppressWarnings("hiding")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class LonelySingleton {
  private static volatile Lonely current;

  private static final SoleInstance<Lonely> INSTANCE = SoleInstance.of(Lonely.class,
      instance -> current = instance);

  private LonelySingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Lonely instance() {
    Lonely instance = current;
    return instance != null ? instance : INSTANCE.require("LonelySingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static <Lonely2> Lonely initialize(Lonely2 LonelySingleton) {
    Arguments arguments = new Arguments().with("Lonely2 LonelySingleton", LonelySingleton);
    Lonely instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <Lonely2>Lonely(LonelySingleton);
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
  public static AutoCloseable override(Lonely replacement) {
    return INSTANCE.override(replacement);
  }
}
