package shop;

import dev.damask.generated.Arguments;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SoleInstance;
import javax.annotation.processing.Generated;

/**
 * The one {@link Server}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class ServerSingleton {
  private static volatile Server current;

  private static final SoleInstance<Server> INSTANCE = SoleInstance.of(Server.class,
      instance -> current = instance);

  private ServerSingleton() {
  }

  /**
   * Returns the one instance.
   *
   * @throws IllegalStateException if it is not initialized
   */
  public static Server instance() {
    Server instance = current;
    return instance != null ? instance : INSTANCE.require("ServerSingleton.initialize");
  }

  /**
   * Creates the one instance, or returns it where it was created with equal arguments.
   *
   * @throws IllegalStateException if it was created with others
   */
  public static Server initialize(String host, int port) {
    Arguments arguments = new Arguments()
        .with("String host", host)
        .with("int port", port);
    Server instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Server(host, port);
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
  public static Server initialize(String host) {
    Arguments arguments = new Arguments().with("String host", host);
    Server instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Server(host);
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
  public static Server initialize(int port) {
    Arguments arguments = new Arguments().with("int port", port);
    Server instance = INSTANCE.begin(arguments);
    if (instance != null) {
      return instance;
    }
    try {
      instance = new Server(port);
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
  public static AutoCloseable override(Server replacement) {
    return INSTANCE.override(replacement);
  }
}
