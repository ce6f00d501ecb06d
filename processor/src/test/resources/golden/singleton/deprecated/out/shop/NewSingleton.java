package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link New}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class NewSingleton {
  private static volatile New current;

  private static final SoleInstance<New> INSTANCE = SoleInstance.of(New.class,
      instance -> current = instance);

  private NewSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  @Deprecated
  public static New instance() {
    New instance = current;
    return instance != null ? instance : create();
  }

  @Deprecated
  private static New create() {
    New instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new New();
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
  public static New initialize(int current) {
    Arguments arguments = new Arguments().with("int current", current);
    New instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new New(current);
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
  public static AutoCloseable override(New replacement) {
    return INSTANCE.override(replacement);
  }
}
