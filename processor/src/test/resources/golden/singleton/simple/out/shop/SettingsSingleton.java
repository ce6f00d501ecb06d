package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Settings}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class SettingsSingleton {
  private static volatile Settings current;

  private static final SoleInstance<Settings> INSTANCE = SoleInstance.of(Settings.class,
      instance -> current = instance);

  private SettingsSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Settings instance() {
    Settings instance = current;
    return instance != null ? instance : INSTANCE.require("SettingsSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Settings initialize(String locale, int... sizes) {
    Arguments arguments = new Arguments()
        .with("String locale", locale)
        .with("int[] sizes", sizes);
    Settings instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Settings(locale, sizes);
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
  public static AutoCloseable override(Settings replacement) {
    return INSTANCE.override(replacement);
  }
}
