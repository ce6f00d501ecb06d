package meant;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Rates} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_RatesDecorated implements Types.Rates {
  private static final Timing RATE_TIMING = new Timing(Types.Rates.class, "rate");

  private final Types.Rates delegate;

  private final Environment environment;

  Types_RatesDecorated(Types.Rates delegate) {
    this(delegate, Environment.system());
  }

  Types_RatesDecorated(Types.Rates delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * rate: {@code timed -> delegate}
   */
  @Override
  public double rate() {
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = delegate.rate();
    } catch (Throwable failure) {
      RATE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RATE_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
