package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Kinds.TextBox}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Kinds_TextBoxSingleton {
  private static volatile Kinds.TextBox current;

  private static final SoleInstance<Kinds.TextBox> INSTANCE = SoleInstance.of(Kinds.TextBox.class,
      instance -> current = instance);

  private Kinds_TextBoxSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Kinds.TextBox instance() {
    Kinds.TextBox instance = current;
    return instance != null ? instance : create();
  }

  private static Kinds.TextBox create() {
    Kinds.TextBox instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Kinds.TextBox();
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
  public static AutoCloseable override(Kinds.TextBox replacement) {
    return INSTANCE.override(replacement);
  }
}
