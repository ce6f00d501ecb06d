package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Payment.Job} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Payment_JobDecorated extends Payment_JobValidated {
  private static final Timing START_TIMING = new Timing(Payment.Job.class, "start");

  private final Environment environment;

  Payment_JobDecorated() {
    this(Environment.system());
  }

  Payment_JobDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * start: {@code timed -> super}
   */
  @Override
  void start() {
    if (environment == null) {
      // The constructor of Job is still running.
      super.start();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.start();
    } catch (Throwable failure) {
      START_TIMING.threw(failure, start, environment);
      throw failure;
    }
    START_TIMING.returned(start, environment);
  }
}
