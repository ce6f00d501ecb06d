package marked;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The one {@link Clock}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class ClockSingleton {
  private static volatile @Nullable Clock current;

  private static final SoleInstance<Clock> INSTANCE = SoleInstance.of(Clock.class,
      instance -> current = instance);

  private ClockSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Clock instance() {
    Clock instance = current;
    return instance != null ? instance : create();
  }

  private static Clock create() {
    Clock instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Clock();
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
  public static AutoCloseable override(Clock replacement) {
    return INSTANCE.override(replacement);
  }
}
