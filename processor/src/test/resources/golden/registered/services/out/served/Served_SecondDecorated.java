package served;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Served.Second} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Served_SecondDecorated extends Served.Second {
  private final Environment environment;

  private final Timing runTiming;

  public Served_SecondDecorated() {
    this(Environment.system());
  }

  public Served_SecondDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Served.Second.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Second is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
  }
}
