package marked;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The one {@link Config}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class ConfigSingleton {
  private static volatile @Nullable Config current;

  private static final SoleInstance<Config> INSTANCE = SoleInstance.of(Config.class,
      instance -> current = instance);

  private ConfigSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Config instance() {
    Config instance = current;
    return instance != null ? instance : INSTANCE.require("ConfigSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Config initialize(@Nullable String url, String... rest) {
    Arguments arguments = new Arguments()
        .with("String url", url)
        .with("String[] rest", rest);
    Config instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Config(url, rest);
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
  public static AutoCloseable override(Config replacement) {
    return INSTANCE.override(replacement);
  }
}
