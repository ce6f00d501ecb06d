package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing RATE_TIMING = new Timing(Rates.class, "rate");

  private final Environment environment;

  @Inject
  public RatesDecorated(String url) {
    this(url, Environment.system());
  }

  public RatesDecorated(String url, Environment environment) {
    super(url);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * rate: {@code timed -> super}
   */
  @Override
  public String rate(String id) {
    if (environment == null) {
      // The constructor of Rates is still running.
      return super.rate(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.rate(id);
    } catch (Throwable failure) {
      RATE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RATE_TIMING.returned(start, environment);
    return result;
  }
}
