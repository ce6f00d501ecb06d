package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Database}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class DatabaseSingleton {
  private static volatile Database current;

  private static final SoleInstance<Database> INSTANCE = SoleInstance.of(Database.class,
      instance -> current = instance);

  private DatabaseSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Database instance() {
    Database instance = current;
    return instance != null ? instance : INSTANCE.require("DatabaseSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Database initialize(DatabaseSingleton other) {
    Arguments arguments = new Arguments().with("DatabaseSingleton other", other);
    Database instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Database(other);
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
  public static Database initialize(String url) {
    Arguments arguments = new Arguments().with("String url", url);
    Database instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Database(url);
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
  public static AutoCloseable override(Database replacement) {
    return INSTANCE.override(replacement);
  }
}
