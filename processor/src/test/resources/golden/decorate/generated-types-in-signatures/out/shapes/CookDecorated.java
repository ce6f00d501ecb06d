package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Cook} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CookDecorated extends Cook {
  private static final Timing FRY_TIMING = new Timing(Cook.class, "fry");

  private final Environment environment;

  CookDecorated() {
    this(Environment.system());
  }

  CookDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fry: {@code timed -> super}
   */
  @Override
  EggDecorated fry(ChickenDecorated chicken) {
    if (environment == null) {
      // The constructor of Cook is still running.
      return super.fry(chicken);
    }
    long start = environment.ticker().getAsLong();
    EggDecorated result;
    try {
      result = super.fry(chicken);
    } catch (Throwable failure) {
      FRY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FRY_TIMING.returned(start, environment);
    return result;
  }
}
