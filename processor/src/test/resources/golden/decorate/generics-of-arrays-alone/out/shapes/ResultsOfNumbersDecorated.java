package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link ResultsOfNumbers} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ResultsOfNumbersDecorated extends ResultsOfNumbers {
  private final Environment environment;

  private final Timing pickTiming;

  ResultsOfNumbersDecorated() {
    this(Environment.system());
  }

  ResultsOfNumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(ResultsOfNumbers.class, environment);
    this.pickTiming = Timing.of("pick", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * pick: {@code timed -> super}
   */
  @Override
  public int[] pick(int[] item) {
    if (pickTiming == null) {
      // Left out by a setting, or the constructor of ResultsOfNumbers is still running.
      return super.pick(item);
    }
    long start = environment.ticker().getAsLong();
    int[] result;
    try {
      result = super.pick(item);
    } catch (Throwable failure) {
      pickTiming.threw(failure, start, environment);
      throw failure;
    }
    pickTiming.returned(start, environment);
    return result;
  }
}
