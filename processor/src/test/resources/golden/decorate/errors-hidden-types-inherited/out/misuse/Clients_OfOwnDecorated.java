package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Clients.OfOwn} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Clients_OfOwnDecorated extends Clients.OfOwn {
  private static final Timing MORE_TIMING = new Timing(Clients.OfOwn.class, "more");

  private final Environment environment;

  Clients_OfOwnDecorated() {
    this(Environment.system());
  }

  Clients_OfOwnDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (environment == null) {
      // The constructor of OfOwn is still running.
      super.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.more();
    } catch (Throwable failure) {
      MORE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MORE_TIMING.returned(start, environment);
  }

  @Override
  public String read() {
    return super.read();
  }
}
