package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing RUN_TIMING = new Timing(Jobs.class, "run");

  private final Environment environment;

  JobsDecorated() {
    this(Environment.system());
  }

  JobsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Scheduled
  @Override
  void run() {
    if (environment == null) {
      // The constructor of Jobs is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
  }
}
