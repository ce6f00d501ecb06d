package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Chicken} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ChickenDecorated extends Chicken {
  private static final Timing LAY_TIMING = new Timing(Chicken.class, "lay");

  private final Environment environment;

  ChickenDecorated(EggDecorated egg) {
    this(egg, Environment.system());
  }

  ChickenDecorated(EggDecorated egg, Environment environment) {
    super(egg);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * lay: {@code timed -> super}
   */
  @Override
  EggDecorated lay() {
    if (environment == null) {
      // The constructor of Chicken is still running.
      return super.lay();
    }
    long start = environment.ticker().getAsLong();
    EggDecorated result;
    try {
      result = super.lay();
    } catch (Throwable failure) {
      LAY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LAY_TIMING.returned(start, environment);
    return result;
  }
}
