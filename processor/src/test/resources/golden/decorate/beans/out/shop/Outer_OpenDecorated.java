package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Open} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Outer_OpenDecorated extends Outer.Open {
  private final Environment environment;

  private final Timing twiceTiming;

  Outer_OpenDecorated() {
    this(Environment.system());
  }

  Outer_OpenDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Outer.Open.class, environment);
    this.twiceTiming = Timing.of("twice", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * twice: {@code timed -> super}
   */
  @Override
  void twice() {
    if (twiceTiming == null) {
      // Left out by a setting, or the constructor of Open is still running.
      super.twice();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.twice();
    } catch (Throwable failure) {
      twiceTiming.threw(failure, start, environment);
      throw failure;
    }
    twiceTiming.returned(start, environment);
  }
}
