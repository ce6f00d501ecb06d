package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Alone} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AloneDecorated extends Alone {
  private final Environment environment;

  private final Timing secondTiming;

  AloneDecorated() {
    this(Environment.system());
  }

  AloneDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Alone.class, environment);
    this.secondTiming = Timing.of("second", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * second: {@code timed -> super}
   */
  @Override
  public void second() {
    if (secondTiming == null) {
      // Left out by a setting, or the constructor of Alone is still running.
      super.second();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.second();
    } catch (Throwable failure) {
      secondTiming.threw(failure, start, environment);
      throw failure;
    }
    secondTiming.returned(start, environment);
  }
}
