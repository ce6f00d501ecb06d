package shop;

import dev.damask.Environment;
import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/**
 * The one {@link Alpha}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class AlphaSingleton {
  private static volatile Alpha current;

  private static final SoleInstance<Alpha> INSTANCE = SoleInstance.of(Alpha.class,
      instance -> current = instance);

  private AlphaSingleton() {
  }

  /**
   * Returns the one instance, which the first call creates.
   */
  public static Alpha instance() throws SQLException {
    Alpha instance = current;
    return instance != null ? instance : create();
  }

  private static Alpha create() throws SQLException {
    Alpha instance = INSTANCE.begin();
    if (instance != null) {
      return instance;
    }
    try {
      instance = new AlphaDecorated();
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
  public static Alpha initialize(Environment environment) throws SQLException {
    Arguments arguments = new Arguments().with("Environment environment", environment);
    Alpha instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new AlphaDecorated(environment);
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
  public static Alpha initialize(AlphaSingleton own, BetaSingleton other, int... numbers) {
    Arguments arguments = new Arguments()
        .with("AlphaSingleton own", own)
        .with("BetaSingleton other", other)
        .with("int[] numbers", numbers);
    Alpha instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new AlphaDecorated(own, other, numbers);
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
  public static AutoCloseable override(Alpha replacement) {
    return INSTANCE.override(replacement);
  }
}
