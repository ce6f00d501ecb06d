package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Jobs} with the decorators of its methods.
 */
@Singleton
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class JobsDecorated extends Jobs {
  private final Environment environment;

  private final Timing runTiming;

  JobsDecorated() {
    this(Environment.system());
  }

  JobsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Jobs.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Scheduled
  @Override
  void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Jobs is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
  }
}
