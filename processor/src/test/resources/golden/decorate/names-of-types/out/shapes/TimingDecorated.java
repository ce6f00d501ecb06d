package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Timing} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TimingDecorated extends Timing {
  private final Environment environment;

  private final dev.damask.generated.Timing timingTiming;

  public TimingDecorated() {
    this(Environment.system());
  }

  public TimingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Timing.class, environment);
    this.timingTiming = dev.damask.generated.Timing.of("timing", settings)
        .slow(Duration.ofSeconds(1)).build();
    settings.warnOfUnknown();
  }

  /**
   * timing: {@code timed if slower than 1s -> super}
   */
  @java.lang.Override
  public Timing timing(Override override, Exception exception) {
    if (timingTiming == null) {
      // Left out by a setting, or the constructor of Timing is still running.
      return super.timing(override, exception);
    }
    long start = environment.ticker().getAsLong();
    Timing result;
    try {
      result = super.timing(override, exception);
    } catch (Throwable failure) {
      timingTiming.threw(failure, start, environment);
      throw failure;
    }
    timingTiming.returned(start, environment);
    return result;
  }
}
