package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Implemented} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ImplementedDecorated extends Implemented {
  private static final Timing RUN_TIMING = new Timing(Implemented.class, "run");

  private static final Timing AREA_TIMING = new Timing(Implemented.class, "area");

  private final Environment environment;

  ImplementedDecorated() {
    this(Environment.system());
  }

  ImplementedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of Implemented is still running.
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

  /**
   * area: {@code timed -> super}
   */
  @Override
  public double area() {
    if (environment == null) {
      // The constructor of Implemented is still running.
      return super.area();
    }
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = super.area();
    } catch (Throwable failure) {
      AREA_TIMING.threw(failure, start, environment);
      throw failure;
    }
    AREA_TIMING.returned(start, environment);
    return result;
  }
}
