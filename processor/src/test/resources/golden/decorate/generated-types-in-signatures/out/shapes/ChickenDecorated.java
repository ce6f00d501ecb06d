package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Chicken} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ChickenDecorated extends Chicken {
  private final Environment environment;

  private final Timing layTiming;

  ChickenDecorated(EggDecorated egg) {
    this(egg, Environment.system());
  }

  ChickenDecorated(EggDecorated egg, Environment environment) {
    super(egg);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Chicken.class, environment);
    this.layTiming = Timing.of("lay", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * lay: {@code timed -> super}
   */
  @Override
  EggDecorated lay() {
    if (layTiming == null) {
      // Left out by a setting, or the constructor of Chicken is still running.
      return super.lay();
    }
    long start = environment.ticker().getAsLong();
    EggDecorated result;
    try {
      result = super.lay();
    } catch (Throwable failure) {
      layTiming.threw(failure, start, environment);
      throw failure;
    }
    layTiming.returned(start, environment);
    return result;
  }
}
