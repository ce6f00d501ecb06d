package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Egg.Inside} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Egg_InsideDecorated implements Egg.Inside {
  private final Egg.Inside delegate;

  private final Environment environment;

  private final Timing insideTiming;

  Egg_InsideDecorated(Egg.Inside delegate) {
    this(delegate, Environment.system());
  }

  Egg_InsideDecorated(Egg.Inside delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Egg.Inside.class, environment);
    this.insideTiming = Timing.of("inside", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * inside: {@code timed -> delegate}
   */
  @Override
  public Egg_InsideDecorated inside(ChickenDecorated chicken, EggDecorated egg) {
    if (insideTiming == null) {
      // Left out by a setting.
      return delegate.inside(chicken, egg);
    }
    long start = environment.ticker().getAsLong();
    Egg_InsideDecorated result;
    try {
      result = delegate.inside(chicken, egg);
    } catch (Throwable failure) {
      insideTiming.threw(failure, start, environment);
      throw failure;
    }
    insideTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
