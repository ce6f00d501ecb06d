package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;

/**
 * The one {@link Counter}.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public final class CounterSingleton {
  private static volatile Counter current;

  private static final SoleInstance<Counter> INSTANCE = SoleInstance.of(Counter.class,
      instance -> current = instance);

  private CounterSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Counter instance() {
    Counter instance = current;
    return instance != null ? instance : INSTANCE.require("CounterSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Counter initialize(Counter.Hidden hidden) {
    Arguments arguments = new Arguments().with("Hidden hidden", hidden);
    Counter instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Counter(hidden);
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
  public static AutoCloseable override(Counter replacement) {
    return INSTANCE.override(replacement);
  }
}
