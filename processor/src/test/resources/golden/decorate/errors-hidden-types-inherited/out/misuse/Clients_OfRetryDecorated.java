package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Clients.OfRetry} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Clients_OfRetryDecorated extends Clients.OfRetry {
  private static final Timing MORE_TIMING = new Timing(Clients.OfRetry.class, "more");

  private static final RetryPolicy READ_RETRY = RetryPolicy.of(Clients.OfRetry.class, "read")
      .build();

  private final Environment environment;

  Clients_OfRetryDecorated() {
    this(Environment.system());
  }

  Clients_OfRetryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (environment == null) {
      // The constructor of OfRetry is still running.
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

  /**
   * read: {@code retry 3 x 1s -> super}
   */
  @Override
  public String read() {
    if (environment == null) {
      // The constructor of OfRetry is still running.
      return super.read();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.read();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = READ_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
