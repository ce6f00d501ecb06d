package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeters.Overloaded} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Greeters_OverloadedDecorated extends Greeters.Overloaded {
  private final Environment environment;

  private final Timing loadTiming;

  Greeters_OverloadedDecorated() {
    this(Environment.system());
  }

  Greeters_OverloadedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Greeters.Overloaded.class, environment);
    this.loadTiming = Timing.of("load", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> super}
   */
  @Override
  public String load(String first, int second, long last) {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Overloaded is still running.
      return super.load(first, second, last);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.load(first, second, last);
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }
}
