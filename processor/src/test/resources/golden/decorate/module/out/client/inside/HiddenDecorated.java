package client.inside;

import client.Client;
import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;

/**
 * {@link Hidden} with the decorators of its methods.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public class HiddenDecorated<T extends Client> implements Hidden<T> {
  private final Hidden<T> delegate;

  private final Environment environment;

  private final Timing clientTiming;

  public HiddenDecorated(Hidden<T> delegate) {
    this(delegate, Environment.system());
  }

  public HiddenDecorated(Hidden<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Hidden.class, environment);
    this.clientTiming = Timing.of("client", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * client: {@code timed -> delegate}
   */
  @Override
  public T client(Client client) {
    if (clientTiming == null) {
      // Left out by a setting.
      return delegate.client(client);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.client(client);
    } catch (Throwable failure) {
      clientTiming.threw(failure, start, environment);
      throw failure;
    }
    clientTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
