package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import io.avaje.inject.Component;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Component
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PricesDecorated extends Prices {
  private static final Timing RUN_TIMING = new Timing(Prices.class, "run");

  private final Environment environment;

  PricesDecorated() {
    this(Environment.system());
  }

  PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of Prices is still running.
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
