package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Egg} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class EggDecorated extends Egg {
  private final Environment environment;

  private final Timing hatchTiming;

  EggDecorated(ChickenDecorated chicken) {
    this(chicken, Environment.system());
  }

  EggDecorated(ChickenDecorated chicken, Environment environment) {
    super(chicken);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Egg.class, environment);
    this.hatchTiming = Timing.of("hatch", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * hatch: {@code timed -> super}
   */
  @Override
  ChickenDecorated hatch() {
    if (hatchTiming == null) {
      // Left out by a setting, or the constructor of Egg is still running.
      return super.hatch();
    }
    long start = environment.ticker().getAsLong();
    ChickenDecorated result;
    try {
      result = super.hatch();
    } catch (Throwable failure) {
      hatchTiming.threw(failure, start, environment);
      throw failure;
    }
    hatchTiming.returned(start, environment);
    return result;
  }
}
