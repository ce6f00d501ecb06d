package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PricesDecorated extends Prices {
  private final Environment environment;

  private final Timing priceTiming;

  public PricesDecorated(String source) {
    this(source, Environment.system());
  }

  public PricesDecorated(String source, Environment environment) {
    super(source);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
    this.priceTiming = Timing.of("price", settings).build();
    settings.warnOfUnknown();
  }

  public PricesDecorated(int number, Environment environment) {
    super(number, environment);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
    this.priceTiming = Timing.of("price", settings).build();
    settings.warnOfUnknown();
  }

  PricesDecorated() {
    this(Environment.system());
  }

  PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
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
