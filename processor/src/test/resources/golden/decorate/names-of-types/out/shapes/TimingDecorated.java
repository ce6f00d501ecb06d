package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Timing} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TimingDecorated extends Timing {
  private static final dev.damask.generated.Timing TIMING_TIMING = new dev.damask.generated.Timing(Timing.class,
      "timing", Duration.ofSeconds(1));

  private final Environment environment;

  public TimingDecorated() {
    this(Environment.system());
  }

  public TimingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * timing: {@code timed if slower than 1s -> super}
   */
  @java.lang.Override
  public Timing timing(Override override, Exception exception) {
    if (environment == null) {
      // The constructor of Timing is still running.
      return super.timing(override, exception);
    }
    long start = environment.ticker().getAsLong();
    Timing result;
    try {
      result = super.timing(override, exception);
    } catch (Throwable failure) {
      TIMING_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TIMING_TIMING.returned(start, environment);
    return result;
  }
}
