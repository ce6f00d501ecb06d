package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Bypassed.Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Bypassed_PricesDecorated extends Bypassed.Prices {
  private final Environment environment;

  private final Timing priceTiming;

  public Bypassed_PricesDecorated() {
    this(Environment.system());
  }

  public Bypassed_PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Bypassed.Prices.class, environment);
    this.priceTiming = Timing.of("price", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * price: {@code timed -> super}
   */
  @Override
  public String price(String id) {
    if (priceTiming == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.price(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.price(id);
    } catch (Throwable failure) {
      priceTiming.threw(failure, start, environment);
      throw failure;
    }
    priceTiming.returned(start, environment);
    return result;
  }
}
