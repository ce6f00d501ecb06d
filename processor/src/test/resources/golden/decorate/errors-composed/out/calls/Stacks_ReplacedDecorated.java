package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Stacks.Replaced} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stacks_ReplacedDecorated extends Stacks.Replaced {
  private final Environment environment;

  private final Timing ownTiming;

  private final RetryPolicy ownRetry;

  Stacks_ReplacedDecorated() {
    this(Environment.system());
  }

  Stacks_ReplacedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stacks.Replaced.class, environment);
    this.ownTiming = Timing.of("own", settings).build();
    this.ownRetry = RetryPolicy.of("own", settings).maxAttempts(4).build();
    settings.warnOfUnknown();
  }

  /**
   * own: {@code timed -> retry 4 x 1s -> super}
   */
  @Override
  public void own() {
    if (ownTiming == null) {
      // Left out by a setting, or the constructor of Replaced is still running.
      ownRetried();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      ownRetried();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
  }

  private void ownRetried() {
    if (ownRetry == null) {
      // Left out by a setting, or the constructor of Replaced is still running.
      super.own();
      return;
    }
    long start = ownRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.own();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ownRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
