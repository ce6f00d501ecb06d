package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Clients.OfRetry} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Clients_OfRetryDecorated extends Clients.OfRetry {
  private final Environment environment;

  private final Timing moreTiming;

  private final RetryPolicy readRetry;

  Clients_OfRetryDecorated() {
    this(Environment.system());
  }

  Clients_OfRetryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Clients.OfRetry.class, environment);
    this.moreTiming = Timing.of("more", settings).build();
    this.readRetry = RetryPolicy.of("read", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (moreTiming == null) {
      // Left out by a setting, or the constructor of OfRetry is still running.
      super.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.more();
    } catch (Throwable failure) {
      moreTiming.threw(failure, start, environment);
      throw failure;
    }
    moreTiming.returned(start, environment);
  }

  /**
   * read: {@code retry 3 x 1s -> super}
   */
  @Override
  public String read() {
    if (readRetry == null) {
      // Left out by a setting, or the constructor of OfRetry is still running.
      return super.read();
    }
    long start = readRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.read();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = readRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
