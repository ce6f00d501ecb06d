package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Cache}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class CacheSingleton {
  private static volatile Cache current;

  private static final SoleInstance<Cache> INSTANCE = SoleInstance.of(Cache.class,
      instance -> current = instance);

  private CacheSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Cache instance() {
    Cache instance = current;
    return instance != null ? instance : create();
  }

  private static Cache create() {
    Cache instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Cache();
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
  public static Cache initialize(int size) {
    Arguments arguments = new Arguments().with("int size", size);
    Cache instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Cache(size);
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
  public static AutoCloseable override(Cache replacement) {
    return INSTANCE.override(replacement);
  }
}
