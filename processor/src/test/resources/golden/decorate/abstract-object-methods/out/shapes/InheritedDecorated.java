package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Inherited} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class InheritedDecorated extends Inherited {
  private final Environment environment;

  private final Timing runTiming;

  private final Timing areaTiming;

  InheritedDecorated() {
    this(Environment.system());
  }

  InheritedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Inherited.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    this.areaTiming = Timing.of("area", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Inherited is still running.
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

  /**
   * area: {@code timed -> super}
   */
  @Override
  public double area() {
    if (areaTiming == null) {
      // Left out by a setting, or the constructor of Inherited is still running.
      return super.area();
    }
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = super.area();
    } catch (Throwable failure) {
      areaTiming.threw(failure, start, environment);
      throw failure;
    }
    areaTiming.returned(start, environment);
    return result;
  }
}
