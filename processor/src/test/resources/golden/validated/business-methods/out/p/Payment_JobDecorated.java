package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Payment.Job} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Payment_JobDecorated extends Payment_JobValidated {
  private final Environment environment;

  private final Timing startTiming;

  Payment_JobDecorated() {
    this(Environment.system());
  }

  Payment_JobDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Payment.Job.class, environment);
    this.startTiming = Timing.of("start", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * start: {@code timed -> super}
   */
  @Override
  void start() {
    if (startTiming == null) {
      // Left out by a setting, or the constructor of Job is still running.
      super.start();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.start();
    } catch (Throwable failure) {
      startTiming.threw(failure, start, environment);
      throw failure;
    }
    startTiming.returned(start, environment);
  }
}
