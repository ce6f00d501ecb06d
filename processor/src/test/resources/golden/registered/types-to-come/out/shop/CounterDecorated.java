package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Counter} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CounterDecorated extends Counter {
  private final Environment environment;

  private final Timing countTiming;

  CounterDecorated() {
    this(Environment.system());
  }

  CounterDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Counter.class, environment);
    this.countTiming = Timing.of("count", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * count: {@code timed -> super}
   */
  @Override
  void count() {
    if (countTiming == null) {
      // Left out by a setting, or the constructor of Counter is still running.
      super.count();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.count();
    } catch (Throwable failure) {
      countTiming.threw(failure, start, environment);
      throw failure;
    }
    countTiming.returned(start, environment);
  }
}
