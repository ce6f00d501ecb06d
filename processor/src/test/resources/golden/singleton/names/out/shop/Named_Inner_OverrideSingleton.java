package shop;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * The one {@link Named.Inner.Override}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Named_Inner_OverrideSingleton {
  private static volatile Named.Inner.Override current;

  private static final SoleInstance<Named.Inner.Override> INSTANCE = SoleInstance.of(Named.Inner.Override.class,
      instance -> current = instance);

  private Named_Inner_OverrideSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static <T extends IOException> Named.Inner.Override instance() throws T {
    Named.Inner.Override instance = current;
    return instance != null ? instance : Named_Inner_OverrideSingleton.<T>create();
  }

  private static <T extends IOException> Named.Inner.Override create() throws T {
    Named.Inner.Override instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new <T>Named.Inner.Override();
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
  public static java.lang.AutoCloseable override(Named.Inner.Override replacement) {
    return INSTANCE.override(replacement);
  }
}
