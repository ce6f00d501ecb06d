package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Cook} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CookDecorated extends Cook {
  private final Environment environment;

  private final Timing fryTiming;

  CookDecorated() {
    this(Environment.system());
  }

  CookDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Cook.class, environment);
    this.fryTiming = Timing.of("fry", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fry: {@code timed -> super}
   */
  @Override
  EggDecorated fry(ChickenDecorated chicken) {
    if (fryTiming == null) {
      // Left out by a setting, or the constructor of Cook is still running.
      return super.fry(chicken);
    }
    long start = environment.ticker().getAsLong();
    EggDecorated result;
    try {
      result = super.fry(chicken);
    } catch (Throwable failure) {
      fryTiming.threw(failure, start, environment);
      throw failure;
    }
    fryTiming.returned(start, environment);
    return result;
  }
}
