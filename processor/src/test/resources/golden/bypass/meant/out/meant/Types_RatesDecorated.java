package meant;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Rates} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_RatesDecorated implements Types.Rates {
  private final Types.Rates delegate;

  private final Environment environment;

  private final Timing rateTiming;

  Types_RatesDecorated(Types.Rates delegate) {
    this(delegate, Environment.system());
  }

  Types_RatesDecorated(Types.Rates delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Types.Rates.class, environment);
    this.rateTiming = Timing.of("rate", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * rate: {@code timed -> delegate}
   */
  @Override
  public double rate() {
    if (rateTiming == null) {
      // Left out by a setting.
      return delegate.rate();
    }
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = delegate.rate();
    } catch (Throwable failure) {
      rateTiming.threw(failure, start, environment);
      throw failure;
    }
    rateTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
