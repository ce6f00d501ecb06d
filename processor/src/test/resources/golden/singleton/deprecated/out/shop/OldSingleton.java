package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Old}.
 */
@Deprecated
@SuppressWarnings({
    "all",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class OldSingleton {
  private static volatile Old current;

  private static final SoleInstance<Old> INSTANCE = SoleInstance.of(Old.class,
      instance -> current = instance);

  private OldSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Old instance() {
    Old instance = current;
    return instance != null ? instance : create();
  }

  private static Old create() {
    Old instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Old();
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
  @Deprecated(
      since = "2",
      forRemoval = true
  )
  public static Old initialize(Gone gone) {
    Arguments arguments = new Arguments().with("Gone gone", gone);
    Old instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Old(gone);
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
  public static AutoCloseable override(Old replacement) {
    return INSTANCE.override(replacement);
  }
}
