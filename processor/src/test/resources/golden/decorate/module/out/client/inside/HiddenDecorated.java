package client.inside;

import client.Client;
import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;

/**
 * {@link Hidden} with the decorators of its methods.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public class HiddenDecorated<T extends Client> implements Hidden<T> {
  private static final Timing CLIENT_TIMING = new Timing(Hidden.class, "client");

  private final Hidden<T> delegate;

  private final Environment environment;

  public HiddenDecorated(Hidden<T> delegate) {
    this(delegate, Environment.system());
  }

  public HiddenDecorated(Hidden<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * client: {@code timed -> delegate}
   */
  @Override
  public T client(Client client) {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.client(client);
    } catch (Throwable failure) {
      CLIENT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    CLIENT_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
