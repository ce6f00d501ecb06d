package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Egg} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class EggDecorated extends Egg {
  private static final Timing HATCH_TIMING = new Timing(Egg.class, "hatch");

  private final Environment environment;

  EggDecorated(ChickenDecorated chicken) {
    this(chicken, Environment.system());
  }

  EggDecorated(ChickenDecorated chicken, Environment environment) {
    super(chicken);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * hatch: {@code timed -> super}
   */
  @Override
  ChickenDecorated hatch() {
    if (environment == null) {
      // The constructor of Egg is still running.
      return super.hatch();
    }
    long start = environment.ticker().getAsLong();
    ChickenDecorated result;
    try {
      result = super.hatch();
    } catch (Throwable failure) {
      HATCH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    HATCH_TIMING.returned(start, environment);
    return result;
  }
}
