package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Results} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ResultsDecorated<T> extends Results<T> {
  private final Environment environment;

  private final Timing pickTiming;

  ResultsDecorated() {
    this(Environment.system());
  }

  ResultsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Results.class, environment);
    this.pickTiming = Timing.of("pick", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * pick: {@code timed -> super}
   */
  @Override
  public <X extends T> X pick(X item) {
    if (pickTiming == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.<X>pick(item);
    }
    long start = environment.ticker().getAsLong();
    X result;
    try {
      result = super.<X>pick(item);
    } catch (Throwable failure) {
      pickTiming.threw(failure, start, environment);
      throw failure;
    }
    pickTiming.returned(start, environment);
    return result;
  }
}
