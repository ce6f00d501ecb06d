package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Rates} with the decorators of its methods.
 */
@Singleton
@Named("rates")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RatesDecorated extends Rates {
  private final Environment environment;

  private final Timing rateTiming;

  @Inject
  public RatesDecorated(String url) {
    this(url, Environment.system());
  }

  public RatesDecorated(String url, Environment environment) {
    super(url);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Rates.class, environment);
    this.rateTiming = Timing.of("rate", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * rate: {@code timed -> super}
   */
  @Override
  public String rate(String id) {
    if (rateTiming == null) {
      // Left out by a setting, or the constructor of Rates is still running.
      return super.rate(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.rate(id);
    } catch (Throwable failure) {
      rateTiming.threw(failure, start, environment);
      throw failure;
    }
    rateTiming.returned(start, environment);
    return result;
  }
}
