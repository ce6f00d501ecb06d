package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Stacks.Replaced} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stacks_ReplacedDecorated extends Stacks.Replaced {
  private static final Timing OWN_TIMING = new Timing(Stacks.Replaced.class, "own");

  private static final RetryPolicy OWN_RETRY = RetryPolicy.of(Stacks.Replaced.class, "own")
      .maxAttempts(4).build();

  private final Environment environment;

  Stacks_ReplacedDecorated() {
    this(Environment.system());
  }

  Stacks_ReplacedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * own: {@code timed -> retry 4 x 1s -> super}
   */
  @Override
  public void own() {
    if (environment == null) {
      // The constructor of Replaced is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      ownRetried();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
  }

  private void ownRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        super.own();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OWN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
