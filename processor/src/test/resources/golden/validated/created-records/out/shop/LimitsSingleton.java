package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Limits}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class LimitsSingleton {
  private static volatile Limits current;

  private static final SoleInstance<Limits> INSTANCE = SoleInstance.of(Limits.class,
      instance -> current = instance);

  private LimitsSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Limits instance() {
    Limits instance = current;
    return instance != null ? instance : INSTANCE.require("LimitsSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Limits initialize(int orders) {
    Arguments arguments = new Arguments().with("int orders", orders);
    Limits instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = LimitsValidated.check(new Limits(orders));
      return instance;
    } finally {
      INSTANCE.end(instance);
    }
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Limits initialize(String orders) {
    Arguments arguments = new Arguments().with("String orders", orders);
    Limits instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = LimitsValidated.check(new Limits(orders));
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
  public static AutoCloseable override(Limits replacement) {
    return INSTANCE.override(replacement);
  }
}
