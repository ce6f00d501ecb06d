package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong.Producing} with the decorators of its methods.
 */
@ApplicationScoped
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_ProducingDecorated extends Wrong.Producing {
  private static final Timing RUN_TIMING = new Timing(Wrong.Producing.class, "run");

  private final Environment environment;

  @Inject
  Wrong_ProducingDecorated() {
    this(Environment.system());
  }

  Wrong_ProducingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of Producing is still running.
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
