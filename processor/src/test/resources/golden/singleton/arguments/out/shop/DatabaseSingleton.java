package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Printed;
import dev.damask.generated.SoleInstance;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The one {@link Database}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class DatabaseSingleton {
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
  public static Database initialize(String url) throws SQLException {
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
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Database initialize(String url, String password, Database.Login login) {
    Arguments arguments = new Arguments()
        .with("String url", url)
        .withShown("String password", password, "***")
        .withShown("Login login", login, Printed.of(login, it -> "Login[user=" + it.user() +
            ", password=***, token=***]"));
    Database instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Database(url, password, login);
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
  public static Database initialize(List<? extends Number> ports, byte[] key, String... options) {
    Arguments arguments = new Arguments()
        .with("List ports", ports)
        .with("byte[] key", key)
        .with("String[] options", options);
    Database instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Database(ports, key, options);
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
